from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .engagement_per_course_data import EngagementPerCourseData
from .pagination import Pagination


class EngagementPerCourse(Record, kw_only=True):
    """EngagementPerCourse."""

    data: list[EngagementPerCourseData] | UnsetType = UNSET
    pagination: Pagination
