from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .rbac_group import RbacGroup


class PaginatedRbacGroupList(Record, kw_only=True):
    """PaginatedRbacGroupList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[RbacGroup]
