from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .periodic_agent_log import PeriodicAgentLog


class PaginatedPeriodicAgentLogList(Record, kw_only=True):
    """PaginatedPeriodicAgentLogList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[PeriodicAgentLog]
