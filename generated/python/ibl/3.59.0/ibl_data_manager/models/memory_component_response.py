from __future__ import annotations

from .._runtime.record import Record


class MemoryComponentResponse(Record, kw_only=True):
    """MemoryComponentResponse."""

    knowledge_gaps: list[str]
    lessons_learned: list[str]
    help_requests: list[str]
