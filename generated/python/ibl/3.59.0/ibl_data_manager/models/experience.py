from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .company import Company
from .user_info import UserInfo


class Experience(Record, kw_only=True):
    """Experience, as in responses.

    Attributes:
        title: at most 100 characters.
        employment_type: at most 50 characters.
        location: at most 100 characters.
        start_date: format date.
        end_date: format date.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    user: int
    user_info: UserInfo
    company: Company
    title: str
    employment_type: str | None | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    start_date: dt.date
    end_date: dt.date | None | UnsetType = UNSET
    is_current: bool | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    data: Any = UNSET
    metadata: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime


class ExperienceWrite(Record, kw_only=True):
    """Experience, as in requests.

    Attributes:
        title: at most 100 characters.
        employment_type: at most 50 characters.
        location: at most 100 characters.
        start_date: format date.
        end_date: format date.
        created_at: format date-time.
    """

    company_id: int
    title: str
    employment_type: str | None | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    start_date: dt.date
    end_date: dt.date | None | UnsetType = UNSET
    is_current: bool | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    data: Any = UNSET
    metadata: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
