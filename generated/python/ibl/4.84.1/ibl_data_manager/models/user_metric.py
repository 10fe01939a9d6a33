from __future__ import annotations

from .._runtime.record import Record


class UserMetric(Record, kw_only=True):
    """UserMetric.

    Attributes:
        change_percentage: format double.
    """

    total: int
    change_percentage: float
