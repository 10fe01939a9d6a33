from __future__ import annotations

from .._runtime.unions.record import Record


class SessionMemoryAttachment(Record, kw_only=True):
    """SessionMemoryAttachment."""

    attached: bool
