from __future__ import annotations

from .._runtime.record import Record


class TimeSpentByUsersInCourseData(Record, kw_only=True):
    """TimeSpentByUsersInCourseData."""

    username: str
    full_name: str
    email: str
    assessments: int
    time_spent: str
