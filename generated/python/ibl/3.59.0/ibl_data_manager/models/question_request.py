from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .input_question import InputQuestion


class QuestionRequest(Record, kw_only=True):
    """QuestionRequest.

    Attributes:
        username: at most 100 characters.
        question_count: default 20.
        subject: at most 100 characters.
    """

    username: str
    initial_questions: list[InputQuestion]
    question_count: int | UnsetType = UNSET
    subject: str
