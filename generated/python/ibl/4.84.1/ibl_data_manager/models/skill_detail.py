from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_skill import CourseSkill


class SkillDetail(Record, kw_only=True):
    """SkillDetail.

    Attributes:
        name: at most 255 characters.
    """

    name: str | None | UnsetType = UNSET
    courses: list[CourseSkill]
    related_skills: int
