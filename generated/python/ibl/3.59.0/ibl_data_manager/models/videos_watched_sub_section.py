from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .video_block import VideoBlock


class VideosWatchedSubSection(Record, kw_only=True):
    """VideosWatchedSubSection."""

    display_name: str
    id: str
    total_watch: str
    videos: list[VideoBlock] | UnsetType = UNSET
