from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .mentor import Mentor


class PaginatedMentorList(Record, kw_only=True):
    """PaginatedMentorList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[Mentor]
