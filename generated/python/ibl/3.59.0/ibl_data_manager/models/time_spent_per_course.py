from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .pagination import Pagination
from .time_spent_per_course_data import TimeSpentPerCourseData


class TimeSpentPerCourse(Record, kw_only=True):
    """TimeSpentPerCourse."""

    data: list[TimeSpentPerCourseData] | UnsetType = UNSET
    pagination: Pagination
