from __future__ import annotations

from .._runtime.record import Record


class PerformanceGradesPerCourseData(Record, kw_only=True):
    """PerformanceGradesPerCourseData.

    Attributes:
        avg_grade: format double.
    """

    name: str
    course_id: str
    num_enrollments: int
    num_passed: int
    avg_grade: float
