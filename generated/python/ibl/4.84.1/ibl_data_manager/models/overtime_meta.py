from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class OvertimeMeta(Record, kw_only=True):
    """OvertimeMeta.

    Attributes:
        change_range: default 0.
        change_last_seven_days: default 0.
        change_last_thirty_days: default 0.
        change_last_seven_days_percent: default 0.0, format double.
        change_last_thirty_days_percent: default 0.0, format double.
        change_range_percent: format double.
    """

    total: int
    change_range: int | UnsetType = UNSET
    change_last_seven_days: int | UnsetType = UNSET
    change_last_thirty_days: int | UnsetType = UNSET
    change_last_seven_days_percent: float | UnsetType = UNSET
    change_last_thirty_days_percent: float | UnsetType = UNSET
    change_range_percent: float | UnsetType = UNSET
