from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class RbacPlatform(Record, kw_only=True):
    """RbacPlatform, as in responses.

    Attributes:
        key: at most 200 characters.
        name: at most 200 characters.
    """

    id: int
    key: str
    name: str | None | UnsetType = UNSET


class RbacPlatformWrite(Record, kw_only=True):
    """RbacPlatform, as in requests.

    Attributes:
        key: at most 200 characters.
        name: at most 200 characters.
    """

    key: str
    name: str | None | UnsetType = UNSET
