from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET

from .._runtime.record import Record


class UserEdxMemory(Record, kw_only=True):
    """UserEdxMemory.

    Attributes:
        course_id: at most 200 characters.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: int
    username: str
    student: int
    course_id: str
    data: Any = UNSET
    date_created: dt.datetime
    last_modified: dt.datetime
