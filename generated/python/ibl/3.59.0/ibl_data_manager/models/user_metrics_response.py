from __future__ import annotations

from .._runtime.record import Record
from .user_metric import UserMetric


class UserMetricsResponse(Record, kw_only=True):
    """UserMetricsResponse."""

    registered_users: UserMetric
    new_users: UserMetric
    unique_users: UserMetric
    veteran_users: UserMetric
