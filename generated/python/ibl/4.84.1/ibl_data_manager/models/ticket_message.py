from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TicketMessage(Record, kw_only=True):
    """TicketMessage, as in responses.

    Attributes:
        timestamp: format date-time.
    """

    id: int
    ticket: int
    sender: int | None | UnsetType = UNSET
    message: str
    timestamp: dt.datetime


class TicketMessageWrite(Record, kw_only=True):
    """TicketMessage, as in requests."""

    ticket: int
    sender: int | None | UnsetType = UNSET
    message: str
