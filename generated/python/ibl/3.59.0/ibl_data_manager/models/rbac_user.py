from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class RbacUser(Record, kw_only=True):
    """RbacUser, as it is received.

    Attributes:
        username: at most 100 characters
    """

    id: int
    username: str | None | UnsetType = UNSET


class RbacUserWrite(Record, kw_only=True):
    """RbacUser, as it is sent.

    Attributes:
        username: at most 100 characters
    """

    username: str | None | UnsetType = UNSET
