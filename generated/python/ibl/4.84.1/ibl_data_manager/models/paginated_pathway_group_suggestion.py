from __future__ import annotations

from .._runtime.record import Record
from .pathway_group_suggestion_detail import PathwayGroupSuggestionDetail


class PaginatedPathwayGroupSuggestion(Record, kw_only=True):
    """PaginatedPathwayGroupSuggestion.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[PathwayGroupSuggestionDetail]
