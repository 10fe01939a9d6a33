from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class CourseReviewPaginatedResponse(Record, kw_only=True):
    """CourseReviewPaginatedResponse."""

    count: int
    next_page: int | None
    previous_page: int | None
    results: list[dict[str, Any]]
