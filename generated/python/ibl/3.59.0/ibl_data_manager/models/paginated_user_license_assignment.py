from __future__ import annotations

from .._runtime.record import Record
from .user_license_assignment_detail import UserLicenseAssignmentDetail


class PaginatedUserLicenseAssignment(Record, kw_only=True):
    """PaginatedUserLicenseAssignment.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[UserLicenseAssignmentDetail]
