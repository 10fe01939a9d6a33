from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedMentorCategoryGroupCreate(Record, kw_only=True):
    """PatchedMentorCategoryGroupCreate, as in responses.

    Attributes:
        name: at most 255 characters.
        date_created: format date-time.
    """

    id: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    audience: int | None | UnsetType = UNSET
    audiences: list[int] | UnsetType = UNSET
    date_created: dt.datetime | UnsetType = UNSET


class PatchedMentorCategoryGroupCreateWrite(Record, kw_only=True):
    """PatchedMentorCategoryGroupCreate, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    audience: int | None | UnsetType = UNSET
    audiences: list[int] | UnsetType = UNSET
