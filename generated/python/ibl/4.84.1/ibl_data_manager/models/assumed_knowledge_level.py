from __future__ import annotations

from .._runtime.record import Record


class AssumedKnowledgeLevel(Record, kw_only=True):
    """AssumedKnowledgeLevel."""

    category: str
    level: str
