from __future__ import annotations

from .._runtime.record import Record


class WatchedVideosPerUserData(Record, kw_only=True):
    """WatchedVideosPerUserData.

    Attributes:
        percentage: format double.
    """

    username: str
    full_name: str
    count: int
    percentage: float
