from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TimeDetailChild(Record, kw_only=True):
    """TimeDetailChild.

    Attributes:
        average_time: format double.
    """

    average_time: float
    display_name: str
    id: str
    block_id: str
    total_time: int | UnsetType = UNSET
    total_users: int | UnsetType = UNSET
