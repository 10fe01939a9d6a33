from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .videos_count_data import VideosCountData


class VideosCount(Record, kw_only=True):
    """VideosCount."""

    data: VideosCountData | UnsetType = UNSET
