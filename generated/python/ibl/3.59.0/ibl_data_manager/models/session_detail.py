from __future__ import annotations

from .._runtime.record import Record


class SessionDetail(Record, kw_only=True):
    """SessionDetail."""

    count: int
    previous: str
    next: str
    results: list[str]
