from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .videos_in_course_summary_data import VideosInCourseSummaryData


class VideosInCourseSummary(Record, kw_only=True):
    """VideosInCourseSummary."""

    data: list[VideosInCourseSummaryData] | UnsetType = UNSET
