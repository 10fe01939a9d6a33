from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class VeoVideoList(Record, kw_only=True):
    """VeoVideoList.

    Attributes:
        name: at most 1024 characters.
    """

    name: str | UnsetType = UNSET
    data: Any = UNSET
    id: int
    generation_status: str
