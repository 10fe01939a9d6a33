from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .watched_videos_per_course_data import WatchedVideosPerCourseData


class WatchedVideosPerCourse(Record, kw_only=True):
    """WatchedVideosPerCourse."""

    data: list[WatchedVideosPerCourseData] | UnsetType = UNSET
    total: int | UnsetType = UNSET
