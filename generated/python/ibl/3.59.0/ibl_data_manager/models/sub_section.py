from __future__ import annotations

import datetime as dt

from .._runtime.record import Record
from .status6ee_enum import Status6eeEnum


class SubSection(Record, kw_only=True):
    """SubSection, as in responses.

    Attributes:
        display_name: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    section: int
    display_name: str
    status: Status6eeEnum
    created_at: dt.datetime
    updated_at: dt.datetime


class SubSectionWrite(Record, kw_only=True):
    """SubSection, as in requests.

    Attributes:
        display_name: at most 255 characters.
    """

    section: int
    display_name: str
