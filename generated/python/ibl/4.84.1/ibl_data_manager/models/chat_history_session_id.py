from __future__ import annotations

from .._runtime.record import Record


class ChatHistorySessionId(Record, kw_only=True):
    """ChatHistorySessionId."""

    id: str
