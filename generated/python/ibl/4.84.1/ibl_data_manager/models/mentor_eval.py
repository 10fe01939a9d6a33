from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .mentor_eval_question import MentorEvalQuestion


class MentorEval(Record, kw_only=True):
    """MentorEval.

    Attributes:
        eval_id: format uuid.
    """

    id: int
    mentor: str
    questions: list[MentorEvalQuestion]
    eval_id: UUID | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    passing_score: int | UnsetType = UNSET
    evaluation_prompt: str | UnsetType = UNSET
    question_set: int | None | UnsetType = UNSET
