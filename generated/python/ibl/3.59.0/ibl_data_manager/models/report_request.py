from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ReportRequest(Record, kw_only=True):
    """ReportRequest."""

    report_name: str | UnsetType = UNSET
    params: dict[str, Any] | UnsetType = UNSET
    query: str | UnsetType = UNSET
