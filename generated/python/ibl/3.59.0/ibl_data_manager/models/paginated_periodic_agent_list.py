from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .periodic_agent import PeriodicAgent


class PaginatedPeriodicAgentList(Record, kw_only=True):
    """PaginatedPeriodicAgentList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[PeriodicAgent]
