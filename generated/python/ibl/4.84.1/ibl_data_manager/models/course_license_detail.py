from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseLicenseDetail(Record, kw_only=True):
    """CourseLicenseDetail.

    Attributes:
        created: format date-time.
        started: format date-time.
        expired: format date-time.
        usage_count: default 0.
    """

    id: int
    created: dt.datetime
    started: dt.datetime
    expired: dt.datetime | None
    name: str
    count: int
    active: bool
    metadata: dict[str, Any]
    source: str
    external_id: str | None
    platform_key: str
    course_id: str
    usage_count: int | UnsetType = UNSET
