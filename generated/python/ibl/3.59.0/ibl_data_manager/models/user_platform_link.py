from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserPlatformLink(Record, kw_only=True):
    """UserPlatformLink.

    Attributes:
        email: format email.
        added_on: format date-time.
        expired_on: format date-time.
    """

    user_id: int
    username: str
    email: str
    user_active: bool
    key: str
    org: str
    lms_url: str
    cms_url: str
    portal_url: str
    is_admin: bool | UnsetType = UNSET
    is_staff: bool | UnsetType = UNSET
    added_on: dt.datetime | None | UnsetType = UNSET
    expired_on: dt.datetime | None | UnsetType = UNSET
    public: str
    active: bool | UnsetType = UNSET
