from __future__ import annotations

from .._runtime.record import Record
from .program_review import ProgramReview


class ProgramReviewPaginatedResponse(Record, kw_only=True):
    """ProgramReviewPaginatedResponse."""

    count: int
    next_page: int | None
    previous_page: int | None
    results: list[ProgramReview]
