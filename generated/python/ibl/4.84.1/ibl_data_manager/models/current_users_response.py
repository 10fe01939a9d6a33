from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CurrentUsersResponse(Record, kw_only=True):
    """CurrentUsersResponse.

    Attributes:
        metric: default "currently_active".
    """

    metric: str | UnsetType = UNSET
    count: int
    change: int
