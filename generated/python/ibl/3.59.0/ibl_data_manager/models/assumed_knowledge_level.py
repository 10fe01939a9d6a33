from __future__ import annotations

from .._runtime.unions.record import Record


class AssumedKnowledgeLevel(Record, kw_only=True):
    """AssumedKnowledgeLevel."""

    category: str
    level: str
