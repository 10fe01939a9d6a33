from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .play_wright_script import PlayWrightScript


class PaginatedPlayWrightScriptList(Record, kw_only=True):
    """PaginatedPlayWrightScriptList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[PlayWrightScript]
