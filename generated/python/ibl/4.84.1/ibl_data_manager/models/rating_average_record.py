from __future__ import annotations

from .._runtime.record import Record


class RatingAverageRecord(Record, kw_only=True):
    """RatingAverageRecord.

    Attributes:
        value: format double.
    """

    date: str
    value: float
