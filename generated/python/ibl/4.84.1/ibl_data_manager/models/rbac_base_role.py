from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class RbacBaseRole(Record, kw_only=True):
    """RbacBaseRole, as in responses.

    Attributes:
        name: at most 255 characters.
    """

    id: int
    name: str
    actions: list[str] | UnsetType = UNSET
    data_actions: list[str] | UnsetType = UNSET


class RbacBaseRoleWrite(Record, kw_only=True):
    """RbacBaseRole, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str
    platform_key: str
    actions: list[str] | UnsetType = UNSET
    data_actions: list[str] | UnsetType = UNSET
