from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class DesiredSkillCreateUpdateRequest(Record, kw_only=True):
    """DesiredSkillCreateUpdateRequest."""

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    skills: list[dict[str, Any]]
    data: Any = UNSET
