from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .user_memory import UserMemory


class PaginatedUserMemoryList(Record, kw_only=True):
    """PaginatedUserMemoryList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[UserMemory]
