from __future__ import annotations

from .._runtime.record import Record
from .report_status import ReportStatus


class ReportCreate(Record, kw_only=True):
    """ReportCreate."""

    data: ReportStatus
