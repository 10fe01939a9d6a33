from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserLicenseCreate(Record, kw_only=True):
    """UserLicenseCreate.

    Attributes:
        count: default 0.
        started: format date-time.
        expired: format date-time.
        active: default true.
        change_type: default "create".
    """

    platform_key: str
    platform_org: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    count: int | UnsetType = UNSET
    started: dt.datetime | UnsetType = UNSET
    expired: dt.datetime | None | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
    enrollment_config: dict[str, Any] | UnsetType = UNSET
    source: str | UnsetType = UNSET
    external_id: str | None | UnsetType = UNSET
    transaction_id: str | UnsetType = UNSET
    change_type: str | UnsetType = UNSET
