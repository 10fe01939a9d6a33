from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class SubTimeChild(Record, kw_only=True):
    """SubTimeChild."""

    display_name: str
    id: str
    block_id: str | UnsetType = UNSET
    total_time: int | UnsetType = UNSET
