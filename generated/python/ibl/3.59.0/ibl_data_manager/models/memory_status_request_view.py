from __future__ import annotations

from .._runtime.unions.record import Record


class MemoryStatusRequestView(Record, kw_only=True):
    """MemoryStatusRequestView."""

    enabled: bool
