from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class V2GlobalMentorSearchResponse(Record, kw_only=True):
    """V2GlobalMentorSearchResponse."""

    results: list[Any]
    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    current_page: int
    total_pages: int
