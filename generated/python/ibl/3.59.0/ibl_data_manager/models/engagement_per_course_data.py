from __future__ import annotations

from .._runtime.record import Record


class EngagementPerCourseData(Record, kw_only=True):
    """EngagementPerCourseData.

    Attributes:
        average_time_spent: format double.
    """

    course_id: str
    course_start: str
    course_end: str
    average_days: int
    average_time_spent: float
    name: str
