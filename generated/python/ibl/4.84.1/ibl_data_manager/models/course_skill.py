from __future__ import annotations

from .._runtime.record import Record
from .skill import Skill


class CourseSkill(Record, kw_only=True):
    """CourseSkill.

    Attributes:
        course_id: at most 255 characters.
    """

    course_id: str
    skills: list[Skill]
