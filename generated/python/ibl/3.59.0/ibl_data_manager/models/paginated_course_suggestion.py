from __future__ import annotations

from .._runtime.unions.record import Record
from .course_suggestion_detail import CourseSuggestionDetail


class PaginatedCourseSuggestion(Record, kw_only=True):
    """PaginatedCourseSuggestion.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[CourseSuggestionDetail]
