from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .prompt import Prompt
from .prompt_facet import PromptFacet


class PromptSearchResponse(Record, kw_only=True):
    """PromptSearchResponse.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    results: list[Prompt]
    count: int
    next: str | None
    previous: str | None
    current_page: int
    num_pages: int
    facets: dict[str, PromptFacet] | UnsetType = UNSET
