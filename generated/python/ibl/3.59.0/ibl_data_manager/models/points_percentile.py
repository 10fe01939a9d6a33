from __future__ import annotations

from .._runtime.unions.record import Record


class PointsPercentile(Record, kw_only=True):
    """PointsPercentile.

    Attributes:
        points: format double.
        percentile: format double.
    """

    username: str
    points: float
    percentile: float
