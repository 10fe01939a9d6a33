from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .watched_videos_per_user_data import WatchedVideosPerUserData


class WatchedVideosPerUser(Record, kw_only=True):
    """WatchedVideosPerUser."""

    data: list[WatchedVideosPerUserData] | UnsetType = UNSET
    total: int | UnsetType = UNSET
