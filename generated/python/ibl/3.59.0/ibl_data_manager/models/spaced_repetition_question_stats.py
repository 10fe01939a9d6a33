from __future__ import annotations

from .._runtime.record import Record


class SpacedRepetitionQuestionStats(Record, kw_only=True):
    """SpacedRepetitionQuestionStats.

    Attributes:
        success_rate: format double.
    """

    total_questions: int
    success_rate: float
    reviewed_questions: int
