from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .status6ee_enum import Status6eeEnum
from .type_c42_enum import TypeC42Enum


class Unit(Record, kw_only=True):
    """Unit, as in responses.

    Attributes:
        display_name: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    subsection: int
    display_name: str
    status: Status6eeEnum
    type: TypeC42Enum | UnsetType = UNSET
    created_at: dt.datetime
    updated_at: dt.datetime


class UnitWrite(Record, kw_only=True):
    """Unit, as in requests.

    Attributes:
        display_name: at most 255 characters.
    """

    subsection: int
    display_name: str
    type: TypeC42Enum | UnsetType = UNSET
