from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class NotificationCount(Record, kw_only=True):
    """NotificationCount."""

    status: str | UnsetType = UNSET
    channel: str | UnsetType = UNSET
