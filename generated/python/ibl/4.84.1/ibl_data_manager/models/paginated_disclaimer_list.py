from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .disclaimer import Disclaimer


class PaginatedDisclaimerList(Record, kw_only=True):
    """PaginatedDisclaimerList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[Disclaimer]
