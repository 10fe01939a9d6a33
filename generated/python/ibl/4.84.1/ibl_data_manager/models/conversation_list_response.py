from __future__ import annotations

from typing import Any

from .._runtime.record import Record
from .conversation_list_item import ConversationListItem


class ConversationListResponse(Record, kw_only=True):
    """ConversationListResponse."""

    summary: dict[str, Any]
    results: list[ConversationListItem]
    pagination: dict[str, Any]
