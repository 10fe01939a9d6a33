from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class MentorFacet(Record, kw_only=True):
    """MentorFacet."""

    total: int
    terms: dict[str, Any]
    other: int
