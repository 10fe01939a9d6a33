from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseLicenseUpdate(Record, kw_only=True):
    """CourseLicenseUpdate.

    Attributes:
        started: format date-time.
        expired: format date-time.
        change_type: default "update".
    """

    license_id: int | UnsetType = UNSET
    external_id: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    platform_org: str | UnsetType = UNSET
    course_id: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    count: int | UnsetType = UNSET
    started: dt.datetime | UnsetType = UNSET
    expired: dt.datetime | None | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
    source: str | UnsetType = UNSET
    transaction_id: str | UnsetType = UNSET
    change_type: str | UnsetType = UNSET
