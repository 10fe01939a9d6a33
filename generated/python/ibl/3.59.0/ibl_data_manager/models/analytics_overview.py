from __future__ import annotations

from .._runtime.record import Record
from .metric_change import MetricChange


class AnalyticsOverview(Record, kw_only=True):
    """AnalyticsOverview."""

    conversation_volume: MetricChange
    users: MetricChange
    topics: MetricChange
    user_rating: MetricChange
