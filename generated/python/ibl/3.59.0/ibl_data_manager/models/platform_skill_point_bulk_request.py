from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PlatformSkillPointBulkRequest(Record, kw_only=True):
    """PlatformSkillPointBulkRequest."""

    platform_key: str | UnsetType = UNSET
    skill_point_data: list[dict[str, Any]]
