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
        llm_provider: default "openai".
        llm_model: default "gpt-4o-mini".
    """

    type: str | UnsetType = UNSET
    title: str | UnsetType = UNSET
    snippet: str
    source: str | UnsetType = UNSET
    score: float | UnsetType = UNSET
    confidence_level: float | UnsetType = UNSET
    llm_provider: str | UnsetType = UNSET
    llm_model: str | UnsetType = UNSET
