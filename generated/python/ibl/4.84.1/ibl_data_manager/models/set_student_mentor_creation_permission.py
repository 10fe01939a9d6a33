from __future__ import annotations

from .._runtime.record import Record


class SetStudentMentorCreationPermission(Record, kw_only=True):
    """SetStudentMentorCreationPermission.

    Attributes:
        platform_key: at most 255 characters.
    """

    platform_key: str
    allow_students_to_create_mentors: bool
