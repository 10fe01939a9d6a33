from __future__ import annotations

from .._runtime.record import Record
from .pathway_suggestion_detail import PathwaySuggestionDetail


class PaginatedPathwaySuggestion(Record, kw_only=True):
    """PaginatedPathwaySuggestion.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[PathwaySuggestionDetail]
