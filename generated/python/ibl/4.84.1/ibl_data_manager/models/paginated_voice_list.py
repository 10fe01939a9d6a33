from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .voice import Voice


class PaginatedVoiceList(Record, kw_only=True):
    """PaginatedVoiceList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[Voice]
