from __future__ import annotations

from .._runtime.record import Record
from .memory_component_memory import MemoryComponentMemory


class SessionMemoryStorage(Record, kw_only=True):
    """SessionMemoryStorage."""

    memory: MemoryComponentMemory
    updated_at: str
    session_id: str
