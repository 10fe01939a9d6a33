from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ContentDetailsTimeSeriesPoint(Record, kw_only=True):
    """ContentDetailsTimeSeriesPoint.

    Attributes:
        value: format double.
        average: format double.
    """

    period: str
    value: float
    average: float | None | UnsetType = UNSET
