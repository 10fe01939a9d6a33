from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class ConversationDetailResponse(Record, kw_only=True):
    """ConversationDetailResponse."""

    summary: dict[str, Any]
    messages: list[dict[str, Any]]
