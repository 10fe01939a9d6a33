from __future__ import annotations

import datetime as dt

from .._runtime.record import Record
from .conversation_rating import ConversationRating


class MentorEvalReport(Record, kw_only=True):
    """MentorEvalReport.

    Attributes:
        overall_score: format double.
        generated_at: format date-time.
    """

    id: int
    mentor_eval: str
    mentor: str
    conversation_ratings: list[ConversationRating]
    overall_score: float
    is_passed: bool
    generated_at: dt.datetime
