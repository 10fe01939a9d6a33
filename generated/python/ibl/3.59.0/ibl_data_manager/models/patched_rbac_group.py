from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .rbac_platform import RbacPlatform
from .rbac_user import RbacUser


class PatchedRbacGroup(Record, kw_only=True):
    """PatchedRbacGroup, as in responses.

    Attributes:
        unique_id: at most 255 characters.
        name: at most 255 characters.
    """

    id: int | UnsetType = UNSET
    unique_id: str | UnsetType = UNSET
    platform: RbacPlatform | UnsetType = UNSET
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    users: list[RbacUser] | UnsetType = UNSET


class PatchedRbacGroupWrite(Record, kw_only=True):
    """PatchedRbacGroup, as in requests.

    Attributes:
        unique_id: at most 255 characters.
        name: at most 255 characters.
    """

    unique_id: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    users_to_add: list[int] | UnsetType = UNSET
    users_to_remove: list[int] | UnsetType = UNSET
