from __future__ import annotations

from .._runtime.record import Record


class FreeUsageCount(Record, kw_only=True):
    """FreeUsageCount."""

    count: int
