from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ComparisonInfo(Record, kw_only=True):
    """ComparisonInfo.

    Attributes:
        previous_period_value: format decimal, must match
            `^-?\\d{0,15}(?:\\.\\d{0,5})?$`.
        recent_period_value: format decimal, must match `^-?\\d{0,15}(?:\\.\\d{0,5})?$`.
    """

    previous_period_count: int | UnsetType = UNSET
    previous_period_value: Decimal | UnsetType = UNSET
    comparison_start: str | UnsetType = UNSET
    comparison_end: str | UnsetType = UNSET
    comparison_days: int | UnsetType = UNSET
    recent_period_value: Decimal | UnsetType = UNSET
