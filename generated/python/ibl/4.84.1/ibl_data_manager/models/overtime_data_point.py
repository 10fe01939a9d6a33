from __future__ import annotations

from .._runtime.unions.record import Record


class OvertimeDataPoint(Record, kw_only=True):
    """OvertimeDataPoint."""

    date: str
    value: int
