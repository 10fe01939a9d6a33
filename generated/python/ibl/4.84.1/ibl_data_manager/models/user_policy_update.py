from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserPolicyUpdate(Record, kw_only=True):
    """UserPolicyUpdate, as in responses."""


class UserPolicyUpdateWrite(Record, kw_only=True):
    """UserPolicyUpdate, as in requests."""

    user_id: int
    platform_key: str
    policies_to_add: list[str] | UnsetType = UNSET
    policies_to_remove: list[str] | UnsetType = UNSET
    policies_to_set: list[str] | UnsetType = UNSET
