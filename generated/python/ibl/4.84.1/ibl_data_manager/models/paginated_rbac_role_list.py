from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .rbac_role import RbacRole


class PaginatedRbacRoleList(Record, kw_only=True):
    """PaginatedRbacRoleList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[RbacRole]
