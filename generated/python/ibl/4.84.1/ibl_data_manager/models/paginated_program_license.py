from __future__ import annotations

from .._runtime.record import Record
from .program_license_detail import ProgramLicenseDetail


class PaginatedProgramLicense(Record, kw_only=True):
    """PaginatedProgramLicense.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[ProgramLicenseDetail]
