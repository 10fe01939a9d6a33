from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TrainDocumentViewResponse(Record, kw_only=True):
    """TrainDocumentViewResponse."""

    document_id: str | UnsetType = UNSET
    task_id: str | UnsetType = UNSET
    message: str
    error: str | UnsetType = UNSET
