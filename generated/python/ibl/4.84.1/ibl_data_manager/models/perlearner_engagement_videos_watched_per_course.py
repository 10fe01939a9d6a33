from __future__ import annotations

from .._runtime.record import Record
from .perlearner_engagement_videos_data import PerlearnerEngagementVideosData


class PerlearnerEngagementVideosWatchedPerCourse(Record, kw_only=True):
    """PerlearnerEngagementVideosWatchedPerCourse."""

    data: list[PerlearnerEngagementVideosData]
