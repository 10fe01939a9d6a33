from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TopicDetail(Record, kw_only=True):
    """TopicDetail."""

    name: str
    messages: int
    conversations: int
    sessions: int
    average_rating: str | UnsetType = UNSET
    rating_count: int | UnsetType = UNSET
