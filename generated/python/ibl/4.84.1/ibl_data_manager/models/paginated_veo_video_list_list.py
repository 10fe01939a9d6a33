from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .veo_video_list import VeoVideoList


class PaginatedVeoVideoListList(Record, kw_only=True):
    """PaginatedVeoVideoListList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[VeoVideoList]
