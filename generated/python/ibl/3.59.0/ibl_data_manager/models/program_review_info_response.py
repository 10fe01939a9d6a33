from __future__ import annotations

from .._runtime.record import Record


class ProgramReviewInfoResponse(Record, kw_only=True):
    """ProgramReviewInfoResponse.

    Attributes:
        avg_rating: format double.
    """

    program_key: str
    avg_rating: float | None
    count: int
