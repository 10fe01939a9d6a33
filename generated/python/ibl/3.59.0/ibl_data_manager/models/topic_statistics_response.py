from __future__ import annotations

from .._runtime.record import Record


class TopicStatisticsResponse(Record, kw_only=True):
    """TopicStatisticsResponse.

    Attributes:
        total_topics_change_percentage: format double.
        new_topics_change_percentage: format double.
    """

    total_topics: int
    total_topics_change_percentage: float
    new_topics: int
    new_topics_change_percentage: float
