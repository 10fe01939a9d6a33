from __future__ import annotations

from .._runtime.record import Record
from .course_group_suggestion_detail import CourseGroupSuggestionDetail


class PaginatedCourseGroupSuggestion(Record, kw_only=True):
    """PaginatedCourseGroupSuggestion.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[CourseGroupSuggestionDetail]
