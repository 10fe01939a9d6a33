from __future__ import annotations

from .._runtime.record import Record


class MentorDetailAnalytics(Record, kw_only=True):
    """MentorDetailAnalytics."""

    total_mentors: int
    active_mentors: int
    total_questions_answered: int
    total_ratings: int
