from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .rbac_base_role import RbacBaseRole
from .rbac_platform import RbacPlatform
from .rbac_policy_group import RbacPolicyGroup
from .rbac_user import RbacUser


class RbacPolicy(Record, kw_only=True):
    """RbacPolicy, as in responses."""

    id: int
    role: RbacBaseRole
    platform: RbacPlatform
    resources: list[str]
    users: list[RbacUser]
    groups: list[RbacPolicyGroup]


class RbacPolicyWrite(Record, kw_only=True):
    """RbacPolicy, as in requests."""

    resources: list[str]
    role_id: int
    platform_key: str
    users_to_add: list[int] | UnsetType = UNSET
    users_to_remove: list[int] | UnsetType = UNSET
    groups_to_add: list[int] | UnsetType = UNSET
    groups_to_remove: list[int] | UnsetType = UNSET
