from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class UserSearchResponse(Record, kw_only=True):
    """UserSearchResponse.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    results: list[dict[str, Any]]
    count: int
    next: str | None
    previous: str | None
    current_page: int
    total_pages: int
