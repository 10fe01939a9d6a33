from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PathwayEnrollmentPlus(Record, kw_only=True):
    """PathwayEnrollmentPlus.

    Attributes:
        created: format date-time.
        ended: format date-time.
    """

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    pathway_id: str | UnsetType = UNSET
    pathway_uuid: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    org: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
    created: dt.datetime | None | UnsetType = UNSET
    ended: dt.datetime | None
    active: bool | UnsetType = UNSET
    metadata: Any = UNSET
