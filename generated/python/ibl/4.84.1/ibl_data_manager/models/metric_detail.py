from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MetricDetail(Record, kw_only=True):
    """MetricDetail."""

    total: int
    details: list[dict[str, Any]] | UnsetType = UNSET
