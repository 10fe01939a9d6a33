from __future__ import annotations

from .._runtime.record import Record


class CourseCompletionPerCourseData(Record, kw_only=True):
    """CourseCompletionPerCourseData.

    Attributes:
        average: format double.
    """

    course_id: str
    name: str
    enrollments: int
    completions: int
    average: float
