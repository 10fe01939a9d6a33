from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .user_edx_memory import UserEdxMemory


class PaginatedUserEdxMemoryList(Record, kw_only=True):
    """PaginatedUserEdxMemoryList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[UserEdxMemory]
