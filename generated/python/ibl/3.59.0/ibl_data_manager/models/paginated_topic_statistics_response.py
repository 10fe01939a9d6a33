from __future__ import annotations

from .._runtime.record import Record
from .topic_statistics import TopicStatistics


class PaginatedTopicStatisticsResponse(Record, kw_only=True):
    """PaginatedTopicStatisticsResponse.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None
    previous: str | None
    results: list[TopicStatistics]
