from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TimeSpentUpdateRequest(Record, kw_only=True):
    """TimeSpentUpdateRequest.

    Attributes:
        timestamp: format date-time.
        metadata: default {}.
    """

    timestamp: dt.datetime
    course_id: str | UnsetType = UNSET
    mentor_uuid: str | UnsetType = UNSET
    block_id: str | UnsetType = UNSET
    count: int
    url: str
    metadata: Any = UNSET
    session_uuid: str | UnsetType = UNSET
