from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .edx_course import EdxCourse


class PaginatedEdxCourseList(Record, kw_only=True):
    """PaginatedEdxCourseList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[EdxCourse]
