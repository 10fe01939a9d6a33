from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserPlatformViewPostRequest(Record, kw_only=True):
    """UserPlatformViewPostRequest.

    Attributes:
        added_on: format date-time.
        expired_on: format date-time.
    """

    user_id: int
    platform_key: str
    added_on: dt.datetime | UnsetType = UNSET
    expired_on: dt.datetime | UnsetType = UNSET
    is_admin: bool | UnsetType = UNSET
    active: bool | UnsetType = UNSET
