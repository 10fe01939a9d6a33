from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class StudentMentorCreationPermissionResponse(Record, kw_only=True):
    """StudentMentorCreationPermissionResponse."""

    allow_students_to_create_mentors: bool
    platform_key: str
    message: str | UnsetType = UNSET
