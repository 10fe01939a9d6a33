from __future__ import annotations

from .._runtime.record import Record


class TimeSpentPerCourseData(Record, kw_only=True):
    """TimeSpentPerCourseData.

    Attributes:
        average_time: format double.
    """

    name: str
    course_id: str
    time_spent: int
    course_start: str
    course_end: str
    average_time: float
