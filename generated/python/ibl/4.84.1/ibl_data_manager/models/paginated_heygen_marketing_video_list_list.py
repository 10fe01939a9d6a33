from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .heygen_marketing_video_list import HeygenMarketingVideoList


class PaginatedHeygenMarketingVideoListList(Record, kw_only=True):
    """PaginatedHeygenMarketingVideoListList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[HeygenMarketingVideoList]
