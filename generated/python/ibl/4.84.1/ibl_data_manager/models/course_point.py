from __future__ import annotations

from .._runtime.record import Record


class CoursePoint(Record, kw_only=True):
    """CoursePoint.

    Attributes:
        course_id: at most 255 characters.
    """

    course_id: str
    points: int
