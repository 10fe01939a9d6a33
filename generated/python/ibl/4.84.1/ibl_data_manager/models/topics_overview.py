from __future__ import annotations

from .._runtime.record import Record
from .topics_overview_metric import TopicsOverviewMetric


class TopicsOverview(Record, kw_only=True):
    """TopicsOverview."""

    topics: TopicsOverviewMetric
    sessions: TopicsOverviewMetric
    conversations: TopicsOverviewMetric
    messages: TopicsOverviewMetric
