from __future__ import annotations

import datetime as dt

from .._runtime.record import Record
from .status6ee_enum import Status6eeEnum


class Section(Record, kw_only=True):
    """Section, as in responses.

    Attributes:
        display_name: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    course: int
    display_name: str
    status: Status6eeEnum
    created_at: dt.datetime
    updated_at: dt.datetime


class SectionWrite(Record, kw_only=True):
    """Section, as in requests.

    Attributes:
        display_name: at most 255 characters.
    """

    course: int
    display_name: str
