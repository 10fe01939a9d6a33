from __future__ import annotations

from .._runtime.record import Record


class PerLearnerCourseVideosWatchedData(Record, kw_only=True):
    """PerLearnerCourseVideosWatchedData."""

    id: str
    name: str
    watched: bool
