from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CrontabSchedule(Record, kw_only=True):
    """CrontabSchedule.

    Attributes:
        minute: at most 240 characters.
        hour: at most 96 characters.
        day_of_week: at most 64 characters.
        day_of_month: at most 124 characters.
        month_of_year: at most 64 characters.
    """

    minute: str | UnsetType = UNSET
    hour: str | UnsetType = UNSET
    day_of_week: str | UnsetType = UNSET
    day_of_month: str | UnsetType = UNSET
    month_of_year: str | UnsetType = UNSET
