from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class SCIMEmail(Record, kw_only=True):
    """SCIMEmail.

    Attributes:
        value: format email.
        primary: default true.
        type: default "work".
    """

    value: str
    primary: bool | UnsetType = UNSET
    type: str | UnsetType = UNSET
