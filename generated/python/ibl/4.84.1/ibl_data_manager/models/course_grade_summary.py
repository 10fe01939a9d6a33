from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_grade_summary_data import CourseGradeSummaryData


class CourseGradeSummary(Record, kw_only=True):
    """CourseGradeSummary."""

    data: list[CourseGradeSummaryData] | UnsetType = UNSET
