from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .rbac_platform import RbacPlatform
from .rbac_user import RbacUser


class RbacGroup(Record, kw_only=True):
    """RbacGroup, as in responses.

    Attributes:
        unique_id: at most 255 characters.
        name: at most 255 characters.
    """

    id: int
    unique_id: str
    platform: RbacPlatform
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    owner: RbacUser
    users: list[RbacUser]
    is_internal: bool


class RbacGroupWrite(Record, kw_only=True):
    """RbacGroup, as in requests.

    Attributes:
        unique_id: at most 255 characters.
        name: at most 255 characters.
    """

    unique_id: str
    platform_key: str
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    users_to_add: list[int] | UnsetType = UNSET
    users_to_remove: list[int] | UnsetType = UNSET
