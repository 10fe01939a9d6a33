from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PointsMetric(Record, kw_only=True):
    """PointsMetric.

    Attributes:
        total: format double.
    """

    total: float
    details: list[dict[str, Any]] | UnsetType = UNSET
