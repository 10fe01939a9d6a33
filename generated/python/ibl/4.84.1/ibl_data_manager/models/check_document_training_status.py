from __future__ import annotations

from .._runtime.record import Record


class CheckDocumentTrainingStatus(Record, kw_only=True):
    """CheckDocumentTrainingStatus."""

    status: str
    message: str
