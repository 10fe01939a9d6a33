from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime.record import Record


class PlatformLicenseDetail(Record, kw_only=True):
    """PlatformLicenseDetail.

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
