from __future__ import annotations

from .._runtime.record import Record
from .rating_average_record import RatingAverageRecord


class RatingsOvertime(Record, kw_only=True):
    """RatingsOvertime."""

    metric: str
    points: list[RatingAverageRecord]
