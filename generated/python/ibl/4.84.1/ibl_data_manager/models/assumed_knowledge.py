from __future__ import annotations

from .._runtime.record import Record
from .assumed_knowledge_level import AssumedKnowledgeLevel


class AssumedKnowledge(Record, kw_only=True):
    """AssumedKnowledge."""

    levels: list[AssumedKnowledgeLevel]
