from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ShareableMentorLink(Record, kw_only=True):
    """ShareableMentorLink, as in responses.

    Attributes:
        inserted_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    mentor: int
    token: str
    enabled: bool | UnsetType = UNSET
    inserted_at: dt.datetime
    updated_at: dt.datetime


class ShareableMentorLinkWrite(Record, kw_only=True):
    """ShareableMentorLink, as in requests."""

    enabled: bool | UnsetType = UNSET
