from __future__ import annotations

from .._runtime.record import Record


class TimeSpentCourse(Record, kw_only=True):
    """TimeSpentCourse."""

    course_id: str
    course_name: str
    platform: str | None
    time_spent: str
    time_spent_secs: int
