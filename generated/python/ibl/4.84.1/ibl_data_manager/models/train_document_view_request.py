from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .crawler_pattern_type_enum import CrawlerPatternTypeEnum


class TrainDocumentViewRequest(Record, kw_only=True):
    """TrainDocumentViewRequest.

    Attributes:
        translate: default false.
        file: format binary.
        access: default "private".
        add_to_document_pool: default false.
        document_pool_only: default false.
    """

    pathway: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    text: str | UnsetType = UNSET
    type: str
    translate: bool | UnsetType = UNSET
    file: str | UnsetType = UNSET
    access: str | UnsetType = UNSET
    branch: str | UnsetType = UNSET
    google_drive_auth_data: Any = UNSET
    dropbox_auth_data: Any = UNSET
    crawler_max_depth: int | UnsetType = UNSET
    crawler_max_pages_limit: int | UnsetType = UNSET
    crawler_max_concurrency: int | UnsetType = UNSET
    crawler_match_patterns: list[str] | UnsetType = UNSET
    crawler_pattern_type: CrawlerPatternTypeEnum | UnsetType = UNSET
    custom_metadata: Any = UNSET
    add_to_document_pool: bool | UnsetType = UNSET
    document_pool_only: bool | UnsetType = UNSET
    user_image_description: str | UnsetType = UNSET
