from __future__ import annotations

from .._runtime.record import Record


class NotificationToggle(Record, kw_only=True):
    """NotificationToggle."""

    allow_notification: bool
