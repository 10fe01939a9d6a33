from __future__ import annotations

from .._runtime.record import Record


class CourseGradeSummaryData(Record, kw_only=True):
    """CourseGradeSummaryData.

    Attributes:
        weight: format double.
        average_weighted_grade: format double.
        average_section_grade: format double.
    """

    assignment_type: str
    weight: float
    average_weighted_grade: float
    average_section_grade: float
