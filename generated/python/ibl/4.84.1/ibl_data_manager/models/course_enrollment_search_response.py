from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime.record import Record


class CourseEnrollmentSearchResponse(Record, kw_only=True):
    """CourseEnrollmentSearchResponse.

    Attributes:
        created: format date-time.
        started: format date-time.
        ended: format date-time.
        expired: format date-time.
    """

    user_id: int
    username: str
    email: str
    course_id: str
    active: bool
    created: dt.datetime
    started: dt.datetime | None
    ended: dt.datetime | None
    expired: dt.datetime | None
    metadata: Any
    name: str | None
    course_name: str
