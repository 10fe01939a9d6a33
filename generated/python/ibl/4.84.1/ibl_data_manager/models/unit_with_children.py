from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .component_block import ComponentBlock
from .status6ee_enum import Status6eeEnum
from .type_c42_enum import TypeC42Enum


class UnitWithChildren(Record, kw_only=True):
    """UnitWithChildren.

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
    components: list[ComponentBlock]
