from __future__ import annotations

from .._runtime.record import Record
from .user_license_group_assignment_detail import UserLicenseGroupAssignmentDetail


class PaginatedUserLicenseGroupAssignment(Record, kw_only=True):
    """PaginatedUserLicenseGroupAssignment.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[UserLicenseGroupAssignmentDetail]
