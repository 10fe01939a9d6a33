from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .mentor_eval_question_request import MentorEvalQuestionRequest


class MentorEvalRequest(Record, kw_only=True):
    """MentorEvalRequest."""

    id: int | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    passing_score: int | None | UnsetType = UNSET
    questions: list[MentorEvalQuestionRequest] | None | UnsetType = UNSET
    evaluation_prompt: str | None | UnsetType = UNSET
