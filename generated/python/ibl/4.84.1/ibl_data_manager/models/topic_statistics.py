from __future__ import annotations

from .._runtime.record import Record


class TopicStatistics(Record, kw_only=True):
    """TopicStatistics."""

    name: str
    conversations: int
    messages: int
    avg_sentiment: str
    avg_user_rating: str
