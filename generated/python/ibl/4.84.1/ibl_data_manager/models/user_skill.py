from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_point import CoursePoint
from .resource_point import ResourcePoint
from .skill import Skill


class UserSkill(Record, kw_only=True):
    """UserSkill.

    Attributes:
        percentile: format double.
    """

    skill: Skill
    courses: list[CoursePoint]
    resources: list[ResourcePoint]
    total_points: int
    percentile: float | UnsetType = UNSET
