from __future__ import annotations

from .._runtime.record import Record
from .program_suggestion_detail import ProgramSuggestionDetail


class PaginatedProgramSuggestion(Record, kw_only=True):
    """PaginatedProgramSuggestion.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[ProgramSuggestionDetail]
