from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .training import Training


class PaginatedTrainingList(Record, kw_only=True):
    """PaginatedTrainingList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[Training]
