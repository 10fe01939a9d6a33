from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Skill(Record, kw_only=True):
    """Skill.

    Attributes:
        name: Name to display.
        slug: Another unique identifier of the skill. Optional.
    """

    skill_id: int
    name: str | None | UnsetType = UNSET
    slug: str | None | UnsetType = UNSET
    platform: str | None | UnsetType = UNSET
