from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .moderation_log import ModerationLog


class PaginatedModerationLogList(Record, kw_only=True):
    """PaginatedModerationLogList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[ModerationLog]
