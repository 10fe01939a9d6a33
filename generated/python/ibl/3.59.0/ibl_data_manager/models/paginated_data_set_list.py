from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .data_set import DataSet


class PaginatedDataSetList(Record, kw_only=True):
    """PaginatedDataSetList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[DataSet]
