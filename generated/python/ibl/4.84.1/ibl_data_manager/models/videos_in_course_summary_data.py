from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .videos_watched_sub_section import VideosWatchedSubSection


class VideosInCourseSummaryData(Record, kw_only=True):
    """VideosInCourseSummaryData."""

    display_name: str
    id: str
    subsections: list[VideosWatchedSubSection] | UnsetType = UNSET
