from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_grade_detail_sub_section import CourseGradeDetailSubSection


class CourseGradingDetailData(Record, kw_only=True):
    """CourseGradingDetailData."""

    display_name: str
    id: str
    subsections: list[CourseGradeDetailSubSection] | UnsetType = UNSET
