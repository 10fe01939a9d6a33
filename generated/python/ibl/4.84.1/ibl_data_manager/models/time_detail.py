from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .time_detail_data import TimeDetailData


class TimeDetail(Record, kw_only=True):
    """TimeDetail."""

    data: list[TimeDetailData] | UnsetType = UNSET
    total: int | UnsetType = UNSET
