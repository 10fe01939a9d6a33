from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserInfo(Record, kw_only=True):
    """UserInfo.

    Attributes:
        username: at most 100 characters.
    """

    id: int
    username: str | None | UnsetType = UNSET
    email: str
    active: bool
    edx_data: Any
