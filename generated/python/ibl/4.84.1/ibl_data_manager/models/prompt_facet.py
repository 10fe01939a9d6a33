from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class PromptFacet(Record, kw_only=True):
    """PromptFacet."""

    total: int
    terms: dict[str, Any]
    other: int
