from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseAccessRequestCreate(Record, kw_only=True):
    """CourseAccessRequestCreate."""

    platform_key: str | UnsetType = UNSET
    platform_org: str | UnsetType = UNSET
    course_id: str
