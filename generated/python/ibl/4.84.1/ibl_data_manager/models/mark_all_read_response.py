from __future__ import annotations

from .._runtime.record import Record


class MarkAllReadResponse(Record, kw_only=True):
    """MarkAllReadResponse."""

    message: str
    count: int
