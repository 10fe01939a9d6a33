from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TonesView(Record, kw_only=True):
    """TonesView, as it is received."""

    id: int
    description: str | None | UnsetType = UNSET


class TonesViewWrite(Record, kw_only=True):
    """TonesView, as it is sent."""

    description: str | None | UnsetType = UNSET
