from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class DocumentFacet(Record, kw_only=True):
    """DocumentFacet."""

    total: int
    terms: dict[str, Any]
    other: int
