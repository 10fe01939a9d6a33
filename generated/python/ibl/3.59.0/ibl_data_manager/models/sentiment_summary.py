from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class SentimentSummary(Record, kw_only=True):
    """SentimentSummary."""

    sentiment_distribution: dict[str, Any]
    total_sentiments: int
