from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .report_status import ReportStatus


class ReportData(Record, kw_only=True):
    """ReportData.

    Attributes:
        status: default {}.
    """

    display_name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    report_name: str | UnsetType = UNSET
    icon: str | UnsetType = UNSET
    extra_query_params: list[Any] | UnsetType = UNSET
    result_columns: list[Any] | UnsetType = UNSET
    status: ReportStatus | UnsetType = UNSET
