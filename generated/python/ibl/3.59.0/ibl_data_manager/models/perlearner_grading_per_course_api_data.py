from __future__ import annotations

from .._runtime.record import Record


class PerlearnerGradingPerCourseAPIData(Record, kw_only=True):
    """PerlearnerGradingPerCourseAPIData.

    Attributes:
        class_average: format double.
        grade: format double.
    """

    course_id: str
    name: str
    graded_activities: str
    submissions: int
    problems_attempted: int
    assignments_correct: int
    class_average: float
    grade: float
