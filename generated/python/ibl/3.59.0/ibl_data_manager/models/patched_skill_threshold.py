from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedSkillThreshold(Record, kw_only=True):
    """PatchedSkillThreshold.

    Attributes:
        name: at most 255 characters.
    """

    name: str | UnsetType = UNSET
    threshold: int | UnsetType = UNSET
    platform: str | UnsetType = UNSET
