from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Trace(Record, kw_only=True):
    """Trace.

    Attributes:
        timestamp: format date-time.
        created_at: format date-time.
        updated_at: format date-time.
        event_ts: format date-time.
        is_deleted: at least 0, at most 255.
    """

    id: str
    timestamp: dt.datetime
    name: str
    user_id: str | None | UnsetType = UNSET
    metadata: Any
    release: str | None | UnsetType = UNSET
    version: str | None | UnsetType = UNSET
    tags: list[str]
    input: str | None | UnsetType = UNSET
    output: str | None | UnsetType = UNSET
    session_id: str | None | UnsetType = UNSET
    created_at: dt.datetime
    updated_at: dt.datetime | UnsetType = UNSET
    event_ts: dt.datetime
    is_deleted: int
