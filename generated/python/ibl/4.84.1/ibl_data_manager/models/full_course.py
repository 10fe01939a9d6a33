from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .section_with_children import SectionWithChildren


class FullCourse(Record, kw_only=True):
    """FullCourse.

    Attributes:
        name: at most 255 characters.
        run: at most 50 characters.
        number: at most 50 characters.
        xblock_id: at most 200 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    name: str
    run: str
    number: str
    description: str | UnsetType = UNSET
    xblock_id: str
    task: int | None | UnsetType = UNSET
    created_at: dt.datetime
    updated_at: dt.datetime
    sections: list[SectionWithChildren]
