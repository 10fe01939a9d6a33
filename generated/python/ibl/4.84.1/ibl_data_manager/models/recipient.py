from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Recipient(Record, kw_only=True):
    """Recipient.

    Attributes:
        email: format email.
        status: default "pending".
    """

    username: str
    email: str
    status: str | UnsetType = UNSET
