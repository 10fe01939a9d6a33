from __future__ import annotations

from .._runtime.record import Record
from .per_learner_course_videos_watched_data import PerLearnerCourseVideosWatchedData


class PerLearnerCourseVideosWatched(Record, kw_only=True):
    """PerLearnerCourseVideosWatched."""

    data: list[PerLearnerCourseVideosWatchedData]
    total: int
