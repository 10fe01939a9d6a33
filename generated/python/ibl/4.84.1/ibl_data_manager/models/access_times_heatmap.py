from __future__ import annotations

from .._runtime.record import Record


class AccessTimesHeatmap(Record, kw_only=True):
    """AccessTimesHeatmap."""

    day_of_week: int
    hour: int
    value: int
