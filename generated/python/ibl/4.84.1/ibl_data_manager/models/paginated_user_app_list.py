from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .user_app import UserApp


class PaginatedUserAppList(Record, kw_only=True):
    """PaginatedUserAppList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[UserApp]
