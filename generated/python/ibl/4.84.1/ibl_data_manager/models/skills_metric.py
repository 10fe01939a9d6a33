from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class SkillsMetric(Record, kw_only=True):
    """SkillsMetric."""

    reported: int
    desired: int
    assigned: int
    total: int
    details: list[dict[str, Any]] | UnsetType = UNSET
