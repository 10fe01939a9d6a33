from __future__ import annotations

from .._runtime.record import Record


class PointsPercentile(Record, kw_only=True):
    """PointsPercentile.

    Attributes:
        points: format double.
        percentile: format double.
    """

    username: str
    points: float
    percentile: float
