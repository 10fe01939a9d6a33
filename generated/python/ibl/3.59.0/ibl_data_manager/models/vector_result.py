from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class VectorResult(Record, kw_only=True):
    """VectorResult.

    Attributes:
        type: the server's default is "document"
        title: the server's default is ""
        score: format double
        confidence_level: format double
    """

    type: str | UnsetType = UNSET
    title: str | UnsetType = UNSET
    snippet: str
    source: str | UnsetType = UNSET
    score: float | UnsetType = UNSET
    confidence_level: float | UnsetType = UNSET
