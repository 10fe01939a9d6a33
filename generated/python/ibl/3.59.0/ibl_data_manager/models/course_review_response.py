from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseReviewResponse(Record, kw_only=True):
    """CourseReviewResponse.

    Attributes:
        rating: format double.
        created: format date-time.
        modified: format date-time.
    """

    user_id: int
    course_id: str | UnsetType = UNSET
    username: str
    content: str
    rating: float | None
    title: str
    visible: bool
    created: dt.datetime
    modified: dt.datetime
    metadata: Any
