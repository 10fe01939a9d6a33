from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .user_info import UserInfo


class Company(Record, kw_only=True):
    """Company, as in responses.

    Attributes:
        name: at most 100 characters.
        industry: at most 100 characters.
        website: format uri, at most 255 characters.
        logo_url: format uri, at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    user: int
    user_info: UserInfo
    name: str
    industry: str | None | UnsetType = UNSET
    website: str | None | UnsetType = UNSET
    logo_url: str | None | UnsetType = UNSET
    data: Any = UNSET
    metadata: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime


class CompanyWrite(Record, kw_only=True):
    """Company, as in requests.

    Attributes:
        name: at most 100 characters.
        industry: at most 100 characters.
        website: format uri, at most 255 characters.
        logo_url: format uri, at most 255 characters.
        created_at: format date-time.
    """

    name: str
    industry: str | None | UnsetType = UNSET
    website: str | None | UnsetType = UNSET
    logo_url: str | None | UnsetType = UNSET
    data: Any = UNSET
    metadata: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
