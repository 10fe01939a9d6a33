from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .rbac_platform import RbacPlatform


class PatchedRbacRole(Record, kw_only=True):
    """PatchedRbacRole, as in responses.

    Attributes:
        name: at most 255 characters.
    """

    id: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    platform: RbacPlatform | UnsetType = UNSET
    actions: list[str] | UnsetType = UNSET
    data_actions: list[str] | UnsetType = UNSET
    is_internal: bool | UnsetType = UNSET


class PatchedRbacRoleWrite(Record, kw_only=True):
    """PatchedRbacRole, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    actions: list[str] | UnsetType = UNSET
    data_actions: list[str] | UnsetType = UNSET
