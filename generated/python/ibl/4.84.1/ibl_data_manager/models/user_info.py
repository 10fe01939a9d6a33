from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserInfo(Record, kw_only=True):
    """UserInfo.

    Attributes:
        email: format email.
        is_active: default true.
        last_active: format date-time.
        date_joined: format date-time.
    """

    user_id: int
    username: str | None
    email: str | None
    name: str
    is_active: bool | UnsetType = UNSET
    last_active: dt.datetime | UnsetType = UNSET
    date_joined: dt.datetime | UnsetType = UNSET
