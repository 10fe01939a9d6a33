from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .status6ee_enum import Status6eeEnum
from .type_c42_enum import TypeC42Enum


class PatchedUnit(Record, kw_only=True):
    """PatchedUnit, as in responses.

    Attributes:
        display_name: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int | UnsetType = UNSET
    subsection: int | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
    status: Status6eeEnum | UnsetType = UNSET
    type: TypeC42Enum | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime | UnsetType = UNSET


class PatchedUnitWrite(Record, kw_only=True):
    """PatchedUnit, as in requests.

    Attributes:
        display_name: at most 255 characters.
    """

    subsection: int | UnsetType = UNSET
    display_name: str | UnsetType = UNSET
    type: TypeC42Enum | UnsetType = UNSET
