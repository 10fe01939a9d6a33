from __future__ import annotations

from .._runtime.record import Record


class MemoryProgress(Record, kw_only=True):
    """MemoryProgress."""

    memory_type: str
    all_units: int | None
    all_unit_names: list[str] | None
    current_unit: int | None
    current_unit_name: str | None
    item_name: str | None
