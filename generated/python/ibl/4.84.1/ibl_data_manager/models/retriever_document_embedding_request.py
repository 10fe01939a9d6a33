from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .access_enum import AccessEnum
from .crawler_pattern_type_enum import CrawlerPatternTypeEnum


class RetrieverDocumentEmbeddingRequest(Record, kw_only=True):
    """RetrieverDocumentEmbeddingRequest."""

    document_name: str | UnsetType = UNSET
    document_type: str | UnsetType = UNSET
    pathway: str
    url: str | UnsetType = UNSET
    train: bool | None | UnsetType = UNSET
    crawler_max_depth: int | UnsetType = UNSET
    crawler_max_pages_limit: int | UnsetType = UNSET
    crawler_max_concurrency: int | UnsetType = UNSET
    crawler_match_patterns: list[str] | UnsetType = UNSET
    crawler_pattern_type: CrawlerPatternTypeEnum | UnsetType = UNSET
    access: AccessEnum | UnsetType = UNSET
    google_drive_auth_data: Any = UNSET
    dropbox_auth_data: Any = UNSET
    custom_metadata: Any = UNSET
