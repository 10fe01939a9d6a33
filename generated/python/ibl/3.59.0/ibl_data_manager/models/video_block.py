from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class VideoBlock(Record, kw_only=True):
    """VideoBlock."""

    display_name: str
    id: str
    total_users: int | UnsetType = UNSET
