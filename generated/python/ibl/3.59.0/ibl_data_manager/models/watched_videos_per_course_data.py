from __future__ import annotations

from .._runtime.record import Record


class WatchedVideosPerCourseData(Record, kw_only=True):
    """WatchedVideosPerCourseData.

    Attributes:
        percentage: format double.
    """

    course_id: str
    name: str
    count: int
    percentage: float
