from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramLicenseCreateDetail(Record, kw_only=True):
    """ProgramLicenseCreateDetail.

    Attributes:
        started: format date-time.
        expired: format date-time.
        active: default true.
        source: default "api".
    """

    platform_key: str | UnsetType = UNSET
    platform_org: str | UnsetType = UNSET
    platform_id: int | UnsetType = UNSET
    program_key: str
    name: str
    count: int
    started: dt.datetime
    expired: dt.datetime | None | UnsetType = UNSET
    external_id: str | None | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
    enrollment_config: dict[str, Any] | UnsetType = UNSET
    source: str | UnsetType = UNSET
    transaction_id: str | UnsetType = UNSET
