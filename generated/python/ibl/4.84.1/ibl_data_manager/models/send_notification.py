from __future__ import annotations

from .._runtime.record import Record


class SendNotification(Record, kw_only=True):
    """SendNotification."""

    build_id: str
