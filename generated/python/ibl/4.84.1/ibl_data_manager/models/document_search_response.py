from __future__ import annotations

from .._runtime.record import Record
from .document import Document
from .document_facet import DocumentFacet


class DocumentSearchResponse(Record, kw_only=True):
    """DocumentSearchResponse.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    results: list[Document]
    count: int
    next: str | None
    previous: str | None
    current_page: int
    total_pages: int
    facets: dict[str, DocumentFacet]
