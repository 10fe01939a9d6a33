from __future__ import annotations

from .._runtime.record import Record


class LearnerSummary(Record, kw_only=True):
    """LearnerSummary."""

    total_time_spent_seconds: int
