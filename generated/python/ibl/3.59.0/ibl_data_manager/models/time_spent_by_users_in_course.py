from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .pagination import Pagination
from .time_spent_by_users_in_course_data import TimeSpentByUsersInCourseData


class TimeSpentByUsersInCourse(Record, kw_only=True):
    """TimeSpentByUsersInCourse."""

    data: list[TimeSpentByUsersInCourseData] | UnsetType = UNSET
    pagination: Pagination
