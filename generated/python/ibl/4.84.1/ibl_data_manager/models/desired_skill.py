from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .skill import Skill


class DesiredSkill(Record, kw_only=True):
    """DesiredSkill."""

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    skills: list[Skill]
    data: Any
