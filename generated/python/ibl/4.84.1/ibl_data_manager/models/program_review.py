from __future__ import annotations

from .._runtime.record import Record


class ProgramReview(Record, kw_only=True):
    """ProgramReview.

    Attributes:
        rating: format double.
    """

    user_id: int
    username: str
    content: str
    rating: float | None
    title: str
    visible: bool
    created: str | None
    modified: str | None
    program_key: str
