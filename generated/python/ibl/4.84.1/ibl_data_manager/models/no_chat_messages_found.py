from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class NoChatMessagesFound(Record, kw_only=True):
    """NoChatMessagesFound.

    Attributes:
        error: default "No chat messages found.".
    """

    error: str | UnsetType = UNSET
