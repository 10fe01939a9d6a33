from __future__ import annotations

from .._runtime.record import Record
from .conversation_chart_point import ConversationChartPoint


class ConversationsChart(Record, kw_only=True):
    """ConversationsChart."""

    metric: str
    points: list[ConversationChartPoint]
