from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseSuggestionCreate(Record, kw_only=True):
    """CourseSuggestionCreate.

    Attributes:
        email: format email.
        accepted: default false.
        visible: default true.
        direct: default true.
        department_mode: default false.
    """

    platform_key: str
    course_id: str
    user_id: str
    username: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    accepted: bool | UnsetType = UNSET
    visible: bool | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
    suggested_by: str | UnsetType = UNSET
    direct: bool | UnsetType = UNSET
    department_mode: bool | UnsetType = UNSET
