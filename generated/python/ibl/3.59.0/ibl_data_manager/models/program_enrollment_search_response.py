from __future__ import annotations

from .._runtime.record import Record
from .program_enrollment_plus import ProgramEnrollmentPlus


class ProgramEnrollmentSearchResponse(Record, kw_only=True):
    """ProgramEnrollmentSearchResponse."""

    results: list[ProgramEnrollmentPlus]
    count: int
    next_page: int | None
    previous_page: int | None
