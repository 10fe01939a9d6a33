from __future__ import annotations

from .._runtime.record import Record


class MentorSummary(Record, kw_only=True):
    """MentorSummary.

    Attributes:
        rating: format double.
    """

    rating: float | None
    summary: str | None
    tags: list[str]
