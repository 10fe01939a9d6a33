from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class VectorResult(Record, kw_only=True):
    """VectorResult.

    Attributes:
        type: default "document".
        title: default "".
        score: format double.
        confidence_level: format double.
    """

    type: str | UnsetType = UNSET
    title: str | UnsetType = UNSET
    snippet: str
    source: str | UnsetType = UNSET
    score: float | UnsetType = UNSET
    confidence_level: float | UnsetType = UNSET
