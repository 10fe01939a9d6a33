from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Answer(Record, kw_only=True):
    """Answer.

    Attributes:
        text: at most 500 characters.
        is_correct: default false.
    """

    text: str
    is_correct: bool | UnsetType = UNSET
