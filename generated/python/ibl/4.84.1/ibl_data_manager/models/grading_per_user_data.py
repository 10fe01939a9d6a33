from __future__ import annotations

from .._runtime.record import Record


class GradingPerUserData(Record, kw_only=True):
    """GradingPerUserData.

    Attributes:
        percent: format double.
    """

    username: str
    full_name: str
    start_date: str
    submissions: int
    last_active: str
    percent: float
