from __future__ import annotations

from .._runtime.record import Record


class TopicSummaryView(Record, kw_only=True):
    """TopicSummaryView."""

    name: str
    conversation_count: int
