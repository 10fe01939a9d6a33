from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class VeoVideoDetail(Record, kw_only=True):
    """VeoVideoDetail.

    Attributes:
        name: at most 1024 characters.
    """

    name: str | UnsetType = UNSET
    data: Any = UNSET
    id: int
    video_file: str | None
    generation_status: str
    prompt_text: str | None | UnsetType = UNSET
    prompt_image: str | None
    thumbnail_image: str | None
