from __future__ import annotations

from .._runtime.record import Record
from .pie_chart_segment import PieChartSegment


class PieChartData(Record, kw_only=True):
    """PieChartData."""

    new_users: PieChartSegment
    returning_users: PieChartSegment
