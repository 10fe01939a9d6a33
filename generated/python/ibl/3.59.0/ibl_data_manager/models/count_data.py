from __future__ import annotations

from .._runtime.unions.record import Record


class CountData(Record, kw_only=True):
    """CountData."""

    count: int
