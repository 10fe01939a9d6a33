from __future__ import annotations

from .._runtime.record import Record
from .course_license_assignment_detail import CourseLicenseAssignmentDetail


class PaginatedCourseLicenseAssignment(Record, kw_only=True):
    """PaginatedCourseLicenseAssignment.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[CourseLicenseAssignmentDetail]
