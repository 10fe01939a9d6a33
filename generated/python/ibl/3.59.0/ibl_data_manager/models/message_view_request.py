from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MessageViewRequest(Record, kw_only=True):
    """MessageViewRequest."""

    title: str | UnsetType = UNSET
    tools: list[str] | UnsetType = UNSET
