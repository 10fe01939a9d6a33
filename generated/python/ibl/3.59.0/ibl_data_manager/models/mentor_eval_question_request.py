from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorEvalQuestionRequest(Record, kw_only=True):
    """MentorEvalQuestionRequest."""

    content: str
    sample_answer: str | None | UnsetType = UNSET
