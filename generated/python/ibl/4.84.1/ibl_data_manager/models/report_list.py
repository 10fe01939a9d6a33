from __future__ import annotations

from .._runtime.record import Record
from .report_data import ReportData


class ReportList(Record, kw_only=True):
    """ReportList."""

    data: list[ReportData]
