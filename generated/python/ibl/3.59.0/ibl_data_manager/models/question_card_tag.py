from __future__ import annotations

from .._runtime.record import Record


class QuestionCardTag(Record, kw_only=True):
    """QuestionCardTag.

    Attributes:
        correct_rate: format double.
    """

    id: int
    name: str
    difficulty: int
    total_cards: int
    correct_answers: int
    correct_rate: float
