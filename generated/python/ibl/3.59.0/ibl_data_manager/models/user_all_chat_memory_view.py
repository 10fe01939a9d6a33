from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserAllChatMemoryView(Record, kw_only=True):
    """UserAllChatMemoryView, as in responses.

    Attributes:
        username: at most 500 characters.
        platform_key: at most 500 characters.
        session_id: format uuid.
    """

    id: int
    username: str
    platform_key: str
    content: str | None | UnsetType = UNSET
    session_id: UUID | None | UnsetType = UNSET


class UserAllChatMemoryViewWrite(Record, kw_only=True):
    """UserAllChatMemoryView, as in requests.

    Attributes:
        username: at most 500 characters.
        platform_key: at most 500 characters.
        session_id: format uuid.
    """

    username: str
    platform_key: str
    content: str | None | UnsetType = UNSET
    session_id: UUID | None | UnsetType = UNSET
