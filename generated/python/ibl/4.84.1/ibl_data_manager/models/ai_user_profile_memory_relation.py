from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class AIUserProfileMemoryRelation(Record, kw_only=True):
    """AIUserProfileMemoryRelation."""

    tag: str
    detail: str | None | UnsetType = UNSET
