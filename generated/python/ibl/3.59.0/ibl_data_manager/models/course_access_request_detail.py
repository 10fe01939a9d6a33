from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseAccessRequestDetail(Record, kw_only=True):
    """CourseAccessRequestDetail.

    Attributes:
        created: format date-time.
        modified: format date-time.
    """

    id: int
    user_id: int
    username: str
    name: str
    approved: bool | None
    reviewed: bool
    created: dt.datetime
    modified: dt.datetime
    metadata: dict[str, Any] | UnsetType = UNSET
    platform_key: str
    course_id: str
