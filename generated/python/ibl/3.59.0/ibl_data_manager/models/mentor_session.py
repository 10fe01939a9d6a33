from __future__ import annotations

from .._runtime.record import Record


class MentorSession(Record, kw_only=True):
    """MentorSession.

    Attributes:
        cost: format double.
    """

    session_id: str
    cost: float
