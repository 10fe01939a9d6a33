from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class HeygenMarketingVideoList(Record, kw_only=True):
    """HeygenMarketingVideoList, as in responses.

    Attributes:
        name: at most 1024 characters.
    """

    name: str | UnsetType = UNSET
    data: Any = UNSET
    pk: int
    generation_status: str


class HeygenMarketingVideoListWrite(Record, kw_only=True):
    """HeygenMarketingVideoList, as in requests.

    Attributes:
        name: at most 1024 characters.
    """

    name: str | UnsetType = UNSET
    data: Any = UNSET
