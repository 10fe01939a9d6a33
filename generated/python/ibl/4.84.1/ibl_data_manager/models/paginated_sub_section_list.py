from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .sub_section import SubSection


class PaginatedSubSectionList(Record, kw_only=True):
    """PaginatedSubSectionList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[SubSection]
