from __future__ import annotations

from .._runtime.record import Record


class StylesView(Record, kw_only=True):
    """StylesView, as it is received."""

    id: int
    description: str


class StylesViewWrite(Record, kw_only=True):
    """StylesView, as it is sent."""

    description: str
