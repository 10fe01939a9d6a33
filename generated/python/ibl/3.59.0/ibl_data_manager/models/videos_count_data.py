from __future__ import annotations

from .._runtime.record import Record


class VideosCountData(Record, kw_only=True):
    """VideosCountData."""

    count: str
