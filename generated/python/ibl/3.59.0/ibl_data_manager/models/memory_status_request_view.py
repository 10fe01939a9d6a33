from __future__ import annotations

from .._runtime.record import Record


class MemoryStatusRequestView(Record, kw_only=True):
    """MemoryStatusRequestView."""

    enabled: bool
