from __future__ import annotations

from .._runtime.record import Record


class ConversationSummary(Record, kw_only=True):
    """ConversationSummary."""

    total_conversations: int
    total_human_messages: int
    total_ai_messages: int
