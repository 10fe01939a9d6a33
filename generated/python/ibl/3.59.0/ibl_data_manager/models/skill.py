from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Skill(Record, kw_only=True):
    """Skill, as in responses.

    Attributes:
        name: Name to display.
        slug: Another unique identifier of the skill. Optional. Must match
            `^[-a-zA-Z0-9_]+$`.
        data: Metadata of the skill.
    """

    id: int
    name: str | None
    platform_key: str | UnsetType = UNSET
    slug: str | None
    data: Any


class SkillWrite(Record, kw_only=True):
    """Skill, as in requests."""

    platform_key: str | UnsetType = UNSET
