from __future__ import annotations

from .._runtime.record import Record
from .program_license_assignment_detail import ProgramLicenseAssignmentDetail


class PaginatedProgramLicenseAssignment(Record, kw_only=True):
    """PaginatedProgramLicenseAssignment.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[ProgramLicenseAssignmentDetail]
