from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .float_over_time import FloatOverTime


class NetRevenueOverTime(Record, kw_only=True):
    """NetRevenueOverTime."""

    data: list[FloatOverTime] | UnsetType = UNSET
    total: float | UnsetType = UNSET
