from __future__ import annotations

import datetime as dt

from .._runtime.record import Record
from .learner_metrics import LearnerMetrics


class LearnerListItem(Record, kw_only=True):
    """LearnerListItem.

    Attributes:
        email: format email.
        first_activity: format date-time.
        last_activity: format date-time.
    """

    user_id: int
    username: str | None
    email: str | None
    name: str | None
    is_active: bool
    platform_id: int
    platform_name: str | None
    platform_key: str | None
    metrics: LearnerMetrics
    first_activity: dt.datetime | None
    last_activity: dt.datetime | None
