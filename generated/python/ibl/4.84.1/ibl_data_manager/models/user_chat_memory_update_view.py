from __future__ import annotations

from .._runtime.record import Record


class UserChatMemoryUpdateView(Record, kw_only=True):
    """UserChatMemoryUpdateView."""

    task_id: str
    message: str
