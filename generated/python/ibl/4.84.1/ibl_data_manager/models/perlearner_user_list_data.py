from __future__ import annotations

from .._runtime.record import Record


class PerlearnerUserListData(Record, kw_only=True):
    """PerlearnerUserListData.

    Attributes:
        engagement_index: format double.
        performance_index: format double.
    """

    username: str
    full_name: str
    enrollments: int
    completions: int
    last_active: str
    time_spent: str
    engagement_index: float
    performance_index: float
