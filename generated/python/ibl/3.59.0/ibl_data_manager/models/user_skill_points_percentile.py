from __future__ import annotations

from .._runtime.record import Record


class UserSkillPointsPercentile(Record, kw_only=True):
    """UserSkillPointsPercentile.

    Attributes:
        total_points: format double.
        percentile: format double.
    """

    username: str
    total_points: float
    percentile: float
