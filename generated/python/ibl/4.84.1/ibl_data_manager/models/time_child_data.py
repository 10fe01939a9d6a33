from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .sub_time_child import SubTimeChild


class TimeChildData(Record, kw_only=True):
    """TimeChildData."""

    display_name: str
    id: str
    block_id: str | UnsetType = UNSET
    total_time: int | UnsetType = UNSET
    children: list[SubTimeChild]
