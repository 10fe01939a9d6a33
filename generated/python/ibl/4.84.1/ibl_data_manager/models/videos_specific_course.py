from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .videos_specific_course_data import VideosSpecificCourseData


class VideosSpecificCourse(Record, kw_only=True):
    """VideosSpecificCourse."""

    data: list[VideosSpecificCourseData] | UnsetType = UNSET
