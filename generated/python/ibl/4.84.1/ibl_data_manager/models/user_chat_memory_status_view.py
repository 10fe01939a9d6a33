from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserChatMemoryStatusView(Record, kw_only=True):
    """UserChatMemoryStatusView.

    Attributes:
        username: at most 500 characters.
        platform_key: at most 500 characters.
    """

    id: int
    username: str
    platform_key: str
    enabled: bool | UnsetType = UNSET
