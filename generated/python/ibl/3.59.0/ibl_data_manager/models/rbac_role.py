from __future__ import annotations

from .._runtime.record import Record
from .rbac_platform import RbacPlatform


class RbacRole(Record, kw_only=True):
    """RbacRole, as in responses.

    Attributes:
        name: at most 255 characters.
    """

    id: int
    name: str
    platform: RbacPlatform
    actions: list[str]


class RbacRoleWrite(Record, kw_only=True):
    """RbacRole, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str
    platform_key: str
    actions: list[str]
