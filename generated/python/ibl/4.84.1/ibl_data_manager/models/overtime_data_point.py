from __future__ import annotations

from .._runtime.record import Record


class OvertimeDataPoint(Record, kw_only=True):
    """OvertimeDataPoint."""

    date: str
    value: int
