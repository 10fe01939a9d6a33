from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_grade_detail_block import CourseGradeDetailBlock


class CourseGradeDetailSubSection(Record, kw_only=True):
    """CourseGradeDetailSubSection."""

    display_name: str
    id: str
    attempts: str | UnsetType = UNSET
    average: str
    problems: list[CourseGradeDetailBlock] | UnsetType = UNSET
