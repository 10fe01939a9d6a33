from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .human_support_ticket import HumanSupportTicket


class PaginatedHumanSupportTicketList(Record, kw_only=True):
    """PaginatedHumanSupportTicketList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[HumanSupportTicket]
