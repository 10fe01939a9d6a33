from __future__ import annotations

from .._runtime.record import Record
from .course_access_request_detail import CourseAccessRequestDetail


class PaginatedCourseAccessRequest(Record, kw_only=True):
    """PaginatedCourseAccessRequest.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[CourseAccessRequestDetail]
