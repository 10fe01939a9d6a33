from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .status6ee_enum import Status6eeEnum


class PatchedSection(Record, kw_only=True):
    """PatchedSection, as in responses.

    Attributes:
        display_name: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int | UnsetType = UNSET
    course: int | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
    status: Status6eeEnum | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime | UnsetType = UNSET


class PatchedSectionWrite(Record, kw_only=True):
    """PatchedSection, as in requests.

    Attributes:
        display_name: at most 255 characters.
    """

    course: int | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
