from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseAccessRequestUpdate(Record, kw_only=True):
    """CourseAccessRequestUpdate."""

    request_id: int
    platform_key: str | UnsetType = UNSET
    platform_org: str | UnsetType = UNSET
    approved: bool | UnsetType = UNSET
    active: bool | UnsetType = UNSET
