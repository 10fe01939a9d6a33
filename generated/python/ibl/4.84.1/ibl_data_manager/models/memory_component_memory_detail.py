from __future__ import annotations

from .._runtime.record import Record
from .memory_component_data import MemoryComponentData


class MemoryComponentMemoryDetail(Record, kw_only=True):
    """MemoryComponentMemoryDetail."""

    data: list[MemoryComponentData]
    catalog_item: str
    mentor_unique_id: str
    student: str
    inserted_at: str
