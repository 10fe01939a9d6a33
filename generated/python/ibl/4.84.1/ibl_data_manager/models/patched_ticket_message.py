from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedTicketMessage(Record, kw_only=True):
    """PatchedTicketMessage, as in responses.

    Attributes:
        timestamp: format date-time.
    """

    id: int | UnsetType = UNSET
    ticket: int | UnsetType = UNSET
    sender: int | None | UnsetType = UNSET
    message: str | UnsetType = UNSET
    timestamp: dt.datetime | UnsetType = UNSET


class PatchedTicketMessageWrite(Record, kw_only=True):
    """PatchedTicketMessage, as in requests."""

    ticket: int | UnsetType = UNSET
    sender: int | None | UnsetType = UNSET
    message: str | UnsetType = UNSET
