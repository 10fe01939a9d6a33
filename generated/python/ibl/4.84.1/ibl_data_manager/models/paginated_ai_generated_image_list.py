from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .ai_generated_image import AIGeneratedImage


class PaginatedAIGeneratedImageList(Record, kw_only=True):
    """PaginatedAIGeneratedImageList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[AIGeneratedImage]
