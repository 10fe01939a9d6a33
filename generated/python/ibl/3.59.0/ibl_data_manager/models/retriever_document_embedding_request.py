from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .access_enum import AccessEnum


class RetrieverDocumentEmbeddingRequest(Record, kw_only=True):
    """RetrieverDocumentEmbeddingRequest."""

    document_name: str | UnsetType = UNSET
    document_type: str | UnsetType = UNSET
    pathway: str
    url: str | UnsetType = UNSET
    train: bool | UnsetType = UNSET
    access: AccessEnum | UnsetType = UNSET
