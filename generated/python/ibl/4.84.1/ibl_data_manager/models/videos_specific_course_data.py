from __future__ import annotations

from .._runtime.record import Record


class VideosSpecificCourseData(Record, kw_only=True):
    """VideosSpecificCourseData.

    Attributes:
        average_time: format double.
    """

    display_name: str
    id: str
    duration: int
    total_time: int
    total_users: int
    average_time: float
