from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .user_memory_entry import UserMemoryEntry


class UserMemory(Record, kw_only=True):
    """UserMemory.

    Attributes:
        unique_id: format uuid.
    """

    mode: str
    name: str | UnsetType = UNSET
    email: str | None
    unique_id: UUID | UnsetType = UNSET
    username: str | None
    platform: str | None
    mentor: str | None
    session_id: str | None
    catalog_item_type: str | None
    catalog_item_id: str | None
    entries: list[UserMemoryEntry]
    inserted_at: str
    updated_at: str
    is_auto_generated: bool | UnsetType = UNSET
    category: str | None | UnsetType = UNSET
