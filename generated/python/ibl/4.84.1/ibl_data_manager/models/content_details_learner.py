from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ContentDetailsLearner(Record, kw_only=True):
    """ContentDetailsLearner.

    Attributes:
        email: format email.
        enrollment_date: format date-time.
        completion_percentage: format double.
        last_activity: format date-time.
        rating: format double.
    """

    user_id: int
    username: str | None
    email: str | None
    name: str | None
    enrollment_date: dt.datetime | None
    completion_status: str
    completion_percentage: float | None
    last_activity: dt.datetime | None
    rating: float | None
    review: str | None
    details: dict[str, Any] | UnsetType = UNSET
