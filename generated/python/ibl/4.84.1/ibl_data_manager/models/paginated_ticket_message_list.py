from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .ticket_message import TicketMessage


class PaginatedTicketMessageList(Record, kw_only=True):
    """PaginatedTicketMessageList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[TicketMessage]
