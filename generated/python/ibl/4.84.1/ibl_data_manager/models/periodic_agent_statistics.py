from __future__ import annotations

from .._runtime.record import Record


class PeriodicAgentStatistics(Record, kw_only=True):
    """PeriodicAgentStatistics."""

    total_tasks: int
    succeeded_tasks: int
    failed_tasks: int
    running_tasks: int
    pending_tasks: int
