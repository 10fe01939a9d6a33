from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .rbac_policy import RbacPolicy


class PaginatedRbacPolicyList(Record, kw_only=True):
    """PaginatedRbacPolicyList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[RbacPolicy]
