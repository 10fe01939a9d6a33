from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PathwayEnrollment(Record, kw_only=True):
    """PathwayEnrollment.

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
