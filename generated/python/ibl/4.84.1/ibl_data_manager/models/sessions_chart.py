from __future__ import annotations

from .._runtime.record import Record
from .session_chart_point import SessionChartPoint


class SessionsChart(Record, kw_only=True):
    """SessionsChart."""

    metric: str
    points: list[SessionChartPoint]
