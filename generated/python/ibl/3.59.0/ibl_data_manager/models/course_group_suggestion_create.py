from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseGroupSuggestionCreate(Record, kw_only=True):
    """CourseGroupSuggestionCreate.

    Attributes:
        accepted: the server's default is false
        visible: the server's default is true
        direct: the server's default is true
        department_mode: the server's default is false
    """

    platform_key: str
    course_id: str
    group_id: int
    accepted: bool | UnsetType = UNSET
    visible: bool | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
    suggested_by: str | UnsetType = UNSET
    direct: bool | UnsetType = UNSET
    department_mode: bool | UnsetType = UNSET
