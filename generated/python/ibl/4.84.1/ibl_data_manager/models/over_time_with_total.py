from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class OverTimeWithTotal(Record, kw_only=True):
    """OverTimeWithTotal."""

    data: dict[str, Any] | UnsetType = UNSET
    total: int | UnsetType = UNSET
