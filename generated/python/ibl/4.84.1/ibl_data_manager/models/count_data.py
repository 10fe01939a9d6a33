from __future__ import annotations

from .._runtime.record import Record


class CountData(Record, kw_only=True):
    """CountData."""

    count: int
