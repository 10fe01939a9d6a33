from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .retriever_document_embedding import RetrieverDocumentEmbedding


class PaginatedRetrieverDocumentEmbeddingList(Record, kw_only=True):
    """PaginatedRetrieverDocumentEmbeddingList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[RetrieverDocumentEmbedding]
