from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .intial_question_answer import IntialQuestionAnswer


class InputQuestion(Record, kw_only=True):
    """InputQuestion.

    Attributes:
        text: at most 1024 characters.
        difficulty_level: at least 1, at most 5.
    """

    text: str
    difficulty_level: int | UnsetType = UNSET
    possible_answers: list[IntialQuestionAnswer]
