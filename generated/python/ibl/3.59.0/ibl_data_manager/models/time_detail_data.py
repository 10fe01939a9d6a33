from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .time_detail_child import TimeDetailChild


class TimeDetailData(Record, kw_only=True):
    """TimeDetailData.

    Attributes:
        average_time: format double.
    """

    average_time: float
    display_name: str
    id: str
    children: list[TimeDetailChild] | UnsetType = UNSET
    total_time: int | UnsetType = UNSET
    total_users: int | UnsetType = UNSET
