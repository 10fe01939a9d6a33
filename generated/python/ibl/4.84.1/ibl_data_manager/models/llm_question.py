from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .answer import Answer


class LLMQuestion(Record, kw_only=True):
    """LLMQuestion.

    Attributes:
        text: at most 500 characters.
        difficulty_level: at least 1, at most 5.
    """

    text: str
    difficulty_level: int | UnsetType = UNSET
    options: list[Answer]
