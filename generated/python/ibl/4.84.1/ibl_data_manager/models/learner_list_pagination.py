from __future__ import annotations

from .._runtime.record import Record


class LearnerListPagination(Record, kw_only=True):
    """LearnerListPagination."""

    page: int
    limit: int
    total_pages: int
    total_records: int
    has_next: bool
    has_previous: bool
    next_page: int | None
    previous_page: int | None
