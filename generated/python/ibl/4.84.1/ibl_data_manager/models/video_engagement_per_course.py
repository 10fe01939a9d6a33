from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .pagination import Pagination
from .video_engagement_per_course_data import VideoEngagementPerCourseData


class VideoEngagementPerCourse(Record, kw_only=True):
    """VideoEngagementPerCourse."""

    data: list[VideoEngagementPerCourseData] | UnsetType = UNSET
    pagination: Pagination
