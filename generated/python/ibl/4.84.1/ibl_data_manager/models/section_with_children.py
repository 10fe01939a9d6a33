from __future__ import annotations

import datetime as dt

from .._runtime.record import Record
from .status6ee_enum import Status6eeEnum
from .sub_section_with_children import SubSectionWithChildren


class SectionWithChildren(Record, kw_only=True):
    """SectionWithChildren.

    Attributes:
        display_name: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    course: int
    display_name: str
    status: Status6eeEnum
    subsections: list[SubSectionWithChildren]
    created_at: dt.datetime
    updated_at: dt.datetime
