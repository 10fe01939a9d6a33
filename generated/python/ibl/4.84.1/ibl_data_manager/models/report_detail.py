from __future__ import annotations

from .._runtime.record import Record
from .report_data import ReportData


class ReportDetail(Record, kw_only=True):
    """ReportDetail."""

    data: ReportData
