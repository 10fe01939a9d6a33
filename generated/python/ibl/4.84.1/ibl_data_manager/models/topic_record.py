from __future__ import annotations

from .._runtime.record import Record


class TopicRecord(Record, kw_only=True):
    """TopicRecord."""

    topic_name: str
    conversation_count: int
