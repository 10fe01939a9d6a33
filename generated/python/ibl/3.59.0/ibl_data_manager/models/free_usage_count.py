from __future__ import annotations

from .._runtime.unions.record import Record


class FreeUsageCount(Record, kw_only=True):
    """FreeUsageCount."""

    count: int
