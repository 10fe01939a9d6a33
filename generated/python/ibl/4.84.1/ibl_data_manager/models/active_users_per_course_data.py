from __future__ import annotations

from .._runtime.record import Record


class ActiveUsersPerCourseData(Record, kw_only=True):
    """ActiveUsersPerCourseData."""

    course_id: str
    name: str
    user_count: int
