from __future__ import annotations

from .._runtime.record import Record


class StudentChatMessage(Record, kw_only=True):
    """StudentChatMessage."""

    username: str
    chat_message_count: int
