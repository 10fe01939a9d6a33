from __future__ import annotations

from .._runtime.record import Record


class SessionMemoryAttachment(Record, kw_only=True):
    """SessionMemoryAttachment."""

    attached: bool
