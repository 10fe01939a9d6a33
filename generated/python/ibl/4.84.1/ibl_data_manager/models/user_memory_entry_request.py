from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserMemoryEntryRequest(Record, kw_only=True):
    """UserMemoryEntryRequest."""

    key: str
    value: str
    expires_at: str | None | UnsetType = UNSET
