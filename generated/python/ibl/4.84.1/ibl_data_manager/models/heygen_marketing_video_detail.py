from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class HeygenMarketingVideoDetail(Record, kw_only=True):
    """HeygenMarketingVideoDetail.

    Attributes:
        name: at most 1024 characters.
    """

    name: str | UnsetType = UNSET
    data: Any = UNSET
    script: str | None | UnsetType = UNSET
    pk: int
    video_file: str | None
    generation_status: str
