from __future__ import annotations

from .._runtime.record import Record


class PinnedMessageRequest(Record, kw_only=True):
    """PinnedMessageRequest."""

    session_id: str
