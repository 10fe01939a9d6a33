from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .skill import Skill, SkillWrite


class ReportedSkill(Record, kw_only=True):
    """ReportedSkill, as in responses."""

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    skills: list[Skill]
    data: Any


class ReportedSkillWrite(Record, kw_only=True):
    """ReportedSkill, as in requests."""

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    skills: list[SkillWrite]
