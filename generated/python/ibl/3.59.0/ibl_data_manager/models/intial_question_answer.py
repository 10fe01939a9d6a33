from __future__ import annotations

from .._runtime.record import Record


class IntialQuestionAnswer(Record, kw_only=True):
    """IntialQuestionAnswer.

    Attributes:
        text: at most 500 characters.
    """

    text: str
