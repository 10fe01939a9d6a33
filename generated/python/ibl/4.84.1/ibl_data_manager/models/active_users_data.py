from __future__ import annotations

from .._runtime.record import Record


class ActiveUsersData(Record, kw_only=True):
    """ActiveUsersData.

    Attributes:
        engagement_index: format double.
        performance_index: format double.
    """

    username: str
    name: str
    engagement_index: float
    performance_index: float
