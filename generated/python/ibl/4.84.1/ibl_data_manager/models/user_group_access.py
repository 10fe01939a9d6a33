from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .user_group_access_info import UserGroupAccessInfo


class UserGroupAccess(Record, kw_only=True):
    """UserGroupAccess, as in responses."""

    policy_id: int
    policy_name: str
    groups_with_access: list[UserGroupAccessInfo]


class UserGroupAccessWrite(Record, kw_only=True):
    """UserGroupAccess, as in requests."""

    platform_key: str
    user_id: int
    groups_to_add: list[int] | UnsetType = UNSET
    groups_to_remove: list[int] | UnsetType = UNSET
