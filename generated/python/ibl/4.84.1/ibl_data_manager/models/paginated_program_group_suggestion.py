from __future__ import annotations

from .._runtime.record import Record
from .program_group_suggestion_detail import ProgramGroupSuggestionDetail


class PaginatedProgramGroupSuggestion(Record, kw_only=True):
    """PaginatedProgramGroupSuggestion.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[ProgramGroupSuggestionDetail]
