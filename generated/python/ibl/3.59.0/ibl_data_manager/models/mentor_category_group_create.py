from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorCategoryGroupCreate(Record, kw_only=True):
    """MentorCategoryGroupCreate, as in responses.

    Attributes:
        name: at most 255 characters.
        date_created: format date-time.
    """

    id: int
    name: str
    description: str
    audience: int | None | UnsetType = UNSET
    audiences: list[int] | UnsetType = UNSET
    date_created: dt.datetime


class MentorCategoryGroupCreateWrite(Record, kw_only=True):
    """MentorCategoryGroupCreate, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str
    description: str
    audience: int | None | UnsetType = UNSET
    audiences: list[int] | UnsetType = UNSET
