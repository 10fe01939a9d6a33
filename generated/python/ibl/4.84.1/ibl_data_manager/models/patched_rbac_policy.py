from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .rbac_base_role import RbacBaseRole
from .rbac_platform import RbacPlatform
from .rbac_policy_group import RbacPolicyGroup
from .rbac_user import RbacUser


class PatchedRbacPolicy(Record, kw_only=True):
    """PatchedRbacPolicy, as in responses.

    Attributes:
        name: at most 255 characters.
    """

    id: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    role: RbacBaseRole | UnsetType = UNSET
    platform: RbacPlatform | UnsetType = UNSET
    resources: list[str] | UnsetType = UNSET
    users: list[RbacUser] | UnsetType = UNSET
    groups: list[RbacPolicyGroup] | UnsetType = UNSET
    is_internal: bool | UnsetType = UNSET


class PatchedRbacPolicyWrite(Record, kw_only=True):
    """PatchedRbacPolicy, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str | UnsetType = UNSET
    resources: list[str] | UnsetType = UNSET
    role_id: int | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    users_to_add: list[int] | UnsetType = UNSET
    users_to_remove: list[int] | UnsetType = UNSET
    groups_to_add: list[int] | UnsetType = UNSET
    groups_to_remove: list[int] | UnsetType = UNSET
