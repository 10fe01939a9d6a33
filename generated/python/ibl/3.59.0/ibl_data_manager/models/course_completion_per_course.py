from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_completion_per_course_data import CourseCompletionPerCourseData
from .pagination import Pagination


class CourseCompletionPerCourse(Record, kw_only=True):
    """CourseCompletionPerCourse."""

    data: list[CourseCompletionPerCourseData] | UnsetType = UNSET
    pagination: Pagination
