from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class MessageView(Record, kw_only=True):
    """MessageView."""

    count: int
    title: str
    proactive_prompt: str
    mentor_unique_id: str
    platform_key: str
    previous: str
    next: str
    results: list[Any]
