from __future__ import annotations

from .._runtime.record import Record
from .mentor_session import MentorSession


class MentorData(Record, kw_only=True):
    """MentorData.

    Attributes:
        total_cost: format double.
    """

    mentor_unique_id: str
    mentor_name: str
    total_cost: float
    mentor_sessions: list[MentorSession]
