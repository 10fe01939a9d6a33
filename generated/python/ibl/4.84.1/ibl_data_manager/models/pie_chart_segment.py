from __future__ import annotations

from .._runtime.record import Record


class PieChartSegment(Record, kw_only=True):
    """PieChartSegment.

    Attributes:
        percentage: format double.
    """

    count: int
    percentage: float
