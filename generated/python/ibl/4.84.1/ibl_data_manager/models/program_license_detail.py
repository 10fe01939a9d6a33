from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramLicenseDetail(Record, kw_only=True):
    """ProgramLicenseDetail.

    Attributes:
        created: format date-time.
        started: format date-time.
        expired: format date-time.
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
    program_id: str | UnsetType = UNSET
    program_key: str | UnsetType = UNSET
    program_name: str | UnsetType = UNSET
    usage_count: int
    assignments: dict[str, int] | UnsetType = UNSET
