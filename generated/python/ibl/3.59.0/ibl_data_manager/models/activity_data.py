from __future__ import annotations

from .._runtime.record import Record


class ActivityData(Record, kw_only=True):
    """ActivityData.

    Attributes:
        average_time_invested: format double.
    """

    course_id: str
    name: str
    course_start: str
    course_end: str
    average_time_invested: float
    time_invested: int
    days_away: str
    last_access_date: str
    days_accessed: int
