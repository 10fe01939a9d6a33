from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .pagination import Pagination
from .performance_grades_per_course_data import PerformanceGradesPerCourseData


class PerformanceGradesPerCourse(Record, kw_only=True):
    """PerformanceGradesPerCourse."""

    data: list[PerformanceGradesPerCourseData] | UnsetType = UNSET
    pagination: Pagination
