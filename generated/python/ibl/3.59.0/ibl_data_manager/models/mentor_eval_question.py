from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorEvalQuestion(Record, kw_only=True):
    """MentorEvalQuestion."""

    id: int
    content: str
    sample_answer: str | None | UnsetType = UNSET
