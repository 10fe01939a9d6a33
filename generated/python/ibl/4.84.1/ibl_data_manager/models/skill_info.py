from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class SkillInfo(Record, kw_only=True):
    """SkillInfo.

    Attributes:
        name: at most 255 characters.
        average_points: format double.
    """

    id: int
    name: str | None | UnsetType = UNSET
    course_count: int
    user_count: int
    total_points: int
    average_points: float
