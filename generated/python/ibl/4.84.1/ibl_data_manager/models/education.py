from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .institution import Institution
from .user_info import UserInfo


class Education(Record, kw_only=True):
    """Education, as in responses.

    Attributes:
        degree: at most 100 characters.
        field_of_study: at most 100 characters.
        start_date: format date.
        end_date: format date.
        grade: format decimal, must match `^-?\\d{0,1}(?:\\.\\d{0,2})?$`.
        activities: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    user: int
    user_info: UserInfo
    institution: Institution
    degree: str | None | UnsetType = UNSET
    field_of_study: str | None | UnsetType = UNSET
    start_date: dt.date
    end_date: dt.date | None | UnsetType = UNSET
    grade: Decimal | None | UnsetType = UNSET
    activities: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    data: Any = UNSET
    metadata: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime
    is_current: bool | None | UnsetType = UNSET


class EducationWrite(Record, kw_only=True):
    """Education, as in requests.

    Attributes:
        degree: at most 100 characters.
        field_of_study: at most 100 characters.
        start_date: format date.
        end_date: format date.
        grade: format decimal, must match `^-?\\d{0,1}(?:\\.\\d{0,2})?$`.
        activities: at most 255 characters.
        created_at: format date-time.
    """

    institution_id: int
    degree: str | None | UnsetType = UNSET
    field_of_study: str | None | UnsetType = UNSET
    start_date: dt.date
    end_date: dt.date | None | UnsetType = UNSET
    grade: Decimal | None | UnsetType = UNSET
    activities: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    data: Any = UNSET
    metadata: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    is_current: bool | None | UnsetType = UNSET
