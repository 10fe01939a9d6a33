from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class SkillCreateUpdateRequest(Record, kw_only=True):
    """SkillCreateUpdateRequest."""

    id: int | UnsetType = UNSET
    name: str
    slug: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    data: Any = UNSET
