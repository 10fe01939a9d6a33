from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ChatSessionRequest(Record, kw_only=True):
    """ChatSessionRequest."""

    mentor: str
    tools: list[str] | UnsetType = UNSET
