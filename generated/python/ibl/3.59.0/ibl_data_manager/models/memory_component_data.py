from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .kind_enum import KindEnum


class MemoryComponentData(Record, kw_only=True):
    """MemoryComponentData."""

    kind: KindEnum | UnsetType = UNSET
    content: str
