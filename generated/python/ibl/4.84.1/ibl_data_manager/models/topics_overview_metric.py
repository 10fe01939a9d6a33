from __future__ import annotations

from .._runtime.record import Record


class TopicsOverviewMetric(Record, kw_only=True):
    """TopicsOverviewMetric.

    Attributes:
        percentage_change: format double.
    """

    all_time_total: int
    this_month: int
    last_month: int
    percentage_change: float
