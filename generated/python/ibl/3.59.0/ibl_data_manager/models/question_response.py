from __future__ import annotations

from .._runtime.record import Record
from .llm_question import LLMQuestion


class QuestionResponse(Record, kw_only=True):
    """QuestionResponse."""

    questions: list[LLMQuestion]
