from __future__ import annotations

from .._runtime.unions.record import Record


class PinnedMessageRequest(Record, kw_only=True):
    """PinnedMessageRequest."""

    session_id: str
