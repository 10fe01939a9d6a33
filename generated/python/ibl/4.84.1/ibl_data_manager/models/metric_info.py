from __future__ import annotations

from .._runtime.record import Record


class MetricInfo(Record, kw_only=True):
    """MetricInfo."""

    name: str
    unit: str
    description: str
