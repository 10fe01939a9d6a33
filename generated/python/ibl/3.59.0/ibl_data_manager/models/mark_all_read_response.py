from __future__ import annotations

from .._runtime.unions.record import Record


class MarkAllReadResponse(Record, kw_only=True):
    """MarkAllReadResponse."""

    message: str
    count: int
