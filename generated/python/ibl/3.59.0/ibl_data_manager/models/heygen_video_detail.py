from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class HeygenVideoDetail(Record, kw_only=True):
    """HeygenVideoDetail.

    Attributes:
        name: at most 1024 characters.
    """

    name: str | UnsetType = UNSET
    data: Any = UNSET
    script: str | None | UnsetType = UNSET
    id: int
    video_file: str | None
    generation_status: str
