from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class FinanceFilters(Record, kw_only=True):
    """FinanceFilters."""

    start_date: str | UnsetType = UNSET
    end_date: str | UnsetType = UNSET
    granularity: str
    comparison_days: int | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    mentor_unique_id: str | UnsetType = UNSET
    username: str | UnsetType = UNSET
    provider: str | UnsetType = UNSET
    llm_model: str | UnsetType = UNSET
    all_time: bool | UnsetType = UNSET
