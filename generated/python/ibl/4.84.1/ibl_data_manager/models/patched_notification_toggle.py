from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedNotificationToggle(Record, kw_only=True):
    """PatchedNotificationToggle."""

    allow_notification: bool | UnsetType = UNSET
