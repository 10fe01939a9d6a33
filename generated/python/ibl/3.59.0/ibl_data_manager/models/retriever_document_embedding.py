from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .access_enum import AccessEnum
from .blank_enum import BlankEnum
from .training_status_enum import TrainingStatusEnum


class RetrieverDocumentEmbedding(Record, kw_only=True):
    """RetrieverDocumentEmbedding."""

    id: int
    metadata: Any = UNSET
    document_name: str | None | UnsetType = UNSET
    document_type: str | None | UnsetType = UNSET
    training_status: TrainingStatusEnum | BlankEnum | None | UnsetType = UNSET
    pathway: str
    url: str | None | UnsetType = UNSET
    tokens: int | None | UnsetType = UNSET
    platform_key: str
    is_trained: bool | UnsetType = UNSET
    access: AccessEnum | BlankEnum | None | UnsetType = UNSET
