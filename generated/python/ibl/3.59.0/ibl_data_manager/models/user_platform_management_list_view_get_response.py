from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class UserPlatformManagementListViewGetResponse(Record, kw_only=True):
    """UserPlatformManagementListViewGetResponse."""

    count: int
    next_page: int
    previous_page: int
    results: list[dict[str, Any]]
