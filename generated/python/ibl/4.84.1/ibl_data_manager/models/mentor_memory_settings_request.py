from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorMemorySettingsRequest(Record, kw_only=True):
    """MentorMemorySettingsRequest.

    Attributes:
        learner_advance_correct_rate: format double.
    """

    item_type: str | None | UnsetType = UNSET
    item_identifier: str | None | UnsetType = UNSET
    learner_advance_correct_rate: float | None | UnsetType = UNSET
    learner_advance_question_count: int | None | UnsetType = UNSET
