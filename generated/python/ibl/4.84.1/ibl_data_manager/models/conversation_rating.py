from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ConversationRating(Record, kw_only=True):
    """ConversationRating.

    Attributes:
        score: format double.
    """

    id: int
    full_conversation_text: str
    rating_text: str | None | UnsetType = UNSET
    score: float | None | UnsetType = UNSET
