from __future__ import annotations

from .._runtime.record import Record


class StylesView(Record, kw_only=True):
    """StylesView, as in responses."""

    id: int
    description: str


class StylesViewWrite(Record, kw_only=True):
    """StylesView, as in requests."""

    description: str
