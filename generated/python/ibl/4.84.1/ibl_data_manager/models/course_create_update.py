from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseCreateUpdate(Record, kw_only=True):
    """CourseCreateUpdate."""

    course_id: str
    org: str
    name: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
    data: Any = UNSET
