from __future__ import annotations

from .._runtime.record import Record
from .memory_component_data import MemoryComponentData


class MemoryComponentMemory(Record, kw_only=True):
    """MemoryComponentMemory."""

    data: list[MemoryComponentData]
