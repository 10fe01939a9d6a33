from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseSkillPointInfoRequest(Record, kw_only=True):
    """CourseSkillPointInfoRequest.

    Attributes:
        overwrite: default true.
    """

    course_id: str
    point_data: dict[str, int]
    overwrite: bool | UnsetType = UNSET
