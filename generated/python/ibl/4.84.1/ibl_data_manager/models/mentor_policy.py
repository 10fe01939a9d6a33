from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .rbac_policy_group import RbacPolicyGroup
from .rbac_user import RbacUser


class MentorPolicy(Record, kw_only=True):
    """MentorPolicy, as in responses."""

    id: int
    name: str
    role: str
    resources: Any
    users: list[RbacUser]
    groups: list[RbacPolicyGroup]


class MentorPolicyWrite(Record, kw_only=True):
    """MentorPolicy, as in requests."""

    platform_key: str
    mentor_id: int
    role: str
    groups_to_add: list[int] | UnsetType = UNSET
    groups_to_remove: list[int] | UnsetType = UNSET
    users_to_add: list[int] | UnsetType = UNSET
    users_to_remove: list[int] | UnsetType = UNSET
