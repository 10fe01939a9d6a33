from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TonesView(Record, kw_only=True):
    """TonesView, as in responses."""

    id: int
    description: str | None | UnsetType = UNSET


class TonesViewWrite(Record, kw_only=True):
    """TonesView, as in requests."""

    description: str | None | UnsetType = UNSET
