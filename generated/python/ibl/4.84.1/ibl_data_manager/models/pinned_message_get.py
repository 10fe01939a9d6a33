from __future__ import annotations

from .._runtime.record import Record
from .chat_history import ChatHistory
from .mentor import Mentor


class PinnedMessageGet(Record, kw_only=True):
    """PinnedMessageGet."""

    session_id: str
    mentor: Mentor
    messages: list[ChatHistory]
