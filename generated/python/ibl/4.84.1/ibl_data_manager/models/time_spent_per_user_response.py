from __future__ import annotations

from .._runtime.record import Record


class TimeSpentPerUserResponse(Record, kw_only=True):
    """TimeSpentPerUserResponse."""

    total_seconds: int
