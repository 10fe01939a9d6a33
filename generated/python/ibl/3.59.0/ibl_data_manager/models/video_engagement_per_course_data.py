from __future__ import annotations

from .._runtime.record import Record


class VideoEngagementPerCourseData(Record, kw_only=True):
    """VideoEngagementPerCourseData.

    Attributes:
        avg_percent_watched: format double.
        avg_time_watched: format double.
    """

    name: str
    course_id: str
    num_vids: int
    num_watched: int
    time_watched: int
    avg_percent_watched: float
    avg_time_watched: float
