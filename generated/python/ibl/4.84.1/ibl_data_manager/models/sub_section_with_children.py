from __future__ import annotations

import datetime as dt

from .._runtime.record import Record
from .status6ee_enum import Status6eeEnum
from .unit_with_children import UnitWithChildren


class SubSectionWithChildren(Record, kw_only=True):
    """SubSectionWithChildren.

    Attributes:
        display_name: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    section: int
    display_name: str
    status: Status6eeEnum
    units: list[UnitWithChildren]
    created_at: dt.datetime
    updated_at: dt.datetime
