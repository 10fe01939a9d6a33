from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .observation import Observation


class PaginatedObservationList(Record, kw_only=True):
    """PaginatedObservationList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[Observation]
