from __future__ import annotations

from .._runtime.record import Record
from .active_users_per_course_data import ActiveUsersPerCourseData
from .overtime_meta import OvertimeMeta


class ActiveUsersPerCourse(Record, kw_only=True):
    """ActiveUsersPerCourse."""

    data: list[ActiveUsersPerCourseData]
    total: int
    meta: OvertimeMeta
