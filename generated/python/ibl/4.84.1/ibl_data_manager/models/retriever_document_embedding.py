from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .access_enum import AccessEnum
from .blank_enum import BlankEnum
from .crawler_pattern_type_enum import CrawlerPatternTypeEnum
from .training_status_enum import TrainingStatusEnum


class RetrieverDocumentEmbedding(Record, kw_only=True):
    """RetrieverDocumentEmbedding.

    Attributes:
        last_trained_at: format date-time.
    """

    id: int
    metadata: Any = UNSET
    document_name: str | None | UnsetType = UNSET
    document_type: str | None | UnsetType = UNSET
    username: str
    training_status: TrainingStatusEnum | BlankEnum | None | UnsetType = UNSET
    pathway: str
    url: str | None | UnsetType = UNSET
    tokens: int | None | UnsetType = UNSET
    platform_key: str
    is_trained: bool | UnsetType = UNSET
    access: AccessEnum | BlankEnum | None | UnsetType = UNSET
    crawler_max_depth: int | None | UnsetType = UNSET
    crawler_max_pages_limit: int | None | UnsetType = UNSET
    crawler_max_concurrency: int | None | UnsetType = UNSET
    crawler_match_patterns: Any = UNSET
    crawler_pattern_type: CrawlerPatternTypeEnum | BlankEnum | UnsetType = UNSET
    last_trained_at: dt.datetime | None
