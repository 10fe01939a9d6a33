from __future__ import annotations

from .._runtime.record import Record


class PerlearnerEngagementVideosData(Record, kw_only=True):
    """PerlearnerEngagementVideosData.

    Attributes:
        average_class_watch: format double.
        class_time_average: format double.
    """

    course_id: str
    name: str
    total_videos: int
    watched: int
    total_time_watch: int
    average_class_watch: float
    class_time_average: float
