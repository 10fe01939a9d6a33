from __future__ import annotations

from .._runtime.record import Record
from .course_invitation_detail import CourseInvitationDetail


class PaginatedCourseInvitation(Record, kw_only=True):
    """PaginatedCourseInvitation.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[CourseInvitationDetail]
