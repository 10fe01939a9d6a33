from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserMemoryEntry(Record, kw_only=True):
    """UserMemoryEntry, as in responses.

    Attributes:
        unique_id: format uuid.
    """

    unique_id: UUID | UnsetType = UNSET
    key: str
    value: str | None | UnsetType = UNSET
    inserted_at: str
    updated_at: str
    expires_at: str | None
    category: str | None


class UserMemoryEntryWrite(Record, kw_only=True):
    """UserMemoryEntry, as in requests.

    Attributes:
        unique_id: format uuid.
    """

    unique_id: UUID | UnsetType = UNSET
    key: str
    value: str | None | UnsetType = UNSET
