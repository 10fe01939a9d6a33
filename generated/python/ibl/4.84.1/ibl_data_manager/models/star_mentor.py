from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class StarMentor(Record, kw_only=True):
    """StarMentor."""

    is_starred: bool | UnsetType = UNSET
    updated_at: str
    mentor: str
    student: str
    recently_accessed_at: str | None
