from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseGroupSuggestionDetail(Record, kw_only=True):
    """CourseGroupSuggestionDetail.

    Attributes:
        created: format date-time.
        modified: format date-time.
    """

    id: int
    group_id: int
    group_name: str
    platform_key: str
    accepted: bool | UnsetType = UNSET
    visible: bool
    created: dt.datetime
    modified: dt.datetime
    metadata: dict[str, Any]
    course_id: str
    course_name: str
    user_count: int | UnsetType = UNSET
