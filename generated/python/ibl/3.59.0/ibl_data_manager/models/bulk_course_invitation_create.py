from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_invitation_create import CourseInvitationCreate


class BulkCourseInvitationCreate(Record, kw_only=True):
    """BulkCourseInvitationCreate."""

    invitation_data: list[CourseInvitationCreate]
    platform_key: str | UnsetType = UNSET
