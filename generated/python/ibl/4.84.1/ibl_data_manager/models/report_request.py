from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ReportRequest(Record, kw_only=True):
    """ReportRequest.

    Attributes:
        start_date: format date.
        end_date: format date.
    """

    report_name: str | UnsetType = UNSET
    start_date: dt.date | UnsetType = UNSET
    end_date: dt.date | UnsetType = UNSET
    mentor: str | UnsetType = UNSET
    course_id: str | UnsetType = UNSET
    query: str | UnsetType = UNSET
