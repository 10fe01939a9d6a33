from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .mentor import Mentor
from .mentor_facet import MentorFacet


class MentorSearchResponse(Record, kw_only=True):
    """MentorSearchResponse.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    results: list[Mentor]
    count: int
    next: str | None
    previous: str | None
    current_page: int
    total_pages: int
    facets: dict[str, MentorFacet] | UnsetType = UNSET
