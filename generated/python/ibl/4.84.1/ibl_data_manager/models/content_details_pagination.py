from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ContentDetailsPagination(Record, kw_only=True):
    """ContentDetailsPagination."""

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    current_page: int
    total_pages: int
