from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class V2PersonalizedMentorsResponse(Record, kw_only=True):
    """V2PersonalizedMentorsResponse."""

    results: list[Any]
    count: int
    next: str | None
    previous: str | None
    current_page: int
    total_pages: int
