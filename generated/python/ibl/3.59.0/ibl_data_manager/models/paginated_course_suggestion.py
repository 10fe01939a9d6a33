from __future__ import annotations

from .._runtime.record import Record
from .course_suggestion_detail import CourseSuggestionDetail


class PaginatedCourseSuggestion(Record, kw_only=True):
    """PaginatedCourseSuggestion.

    Attributes:
        count: How many results there are in all.
        next_page: Address of the next page. Format uri.
        previous_page: Address of the previous page. Format uri.
        results: The course suggestions of this page.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[CourseSuggestionDetail]
