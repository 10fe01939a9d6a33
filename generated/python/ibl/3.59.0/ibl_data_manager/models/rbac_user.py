from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class RbacUser(Record, kw_only=True):
    """RbacUser, as in responses.

    Attributes:
        username: at most 100 characters.
    """

    id: int
    username: str | None | UnsetType = UNSET


class RbacUserWrite(Record, kw_only=True):
    """RbacUser, as in requests.

    Attributes:
        username: at most 100 characters.
    """

    username: str | None | UnsetType = UNSET
