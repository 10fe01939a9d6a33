from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .user_memory_entry_request import UserMemoryEntryRequest


class UserMemoryRequest(Record, kw_only=True):
    """UserMemoryRequest.

    Attributes:
        mode: default "all".
    """

    mode: str | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    platform: str | None | UnsetType = UNSET
    mentor_unique_id: str | None | UnsetType = UNSET
    session_id: str | None | UnsetType = UNSET
    catalog_item_type: str | None | UnsetType = UNSET
    catalog_item_id: str | None | UnsetType = UNSET
    entries: list[UserMemoryEntryRequest]
    category: str | None | UnsetType = UNSET
