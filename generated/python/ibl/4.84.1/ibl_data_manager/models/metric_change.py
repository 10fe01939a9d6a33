from __future__ import annotations

from .._runtime.record import Record


class MetricChange(Record, kw_only=True):
    """MetricChange.

    Attributes:
        change: format double.
    """

    total: int
    change: float
