from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PeriodInfo(Record, kw_only=True):
    """PeriodInfo."""

    start_date: str | UnsetType = UNSET
    end_date: str | UnsetType = UNSET
    period_days: int | UnsetType = UNSET
    range_type: str | UnsetType = UNSET
