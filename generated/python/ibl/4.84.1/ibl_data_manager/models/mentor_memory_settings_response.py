from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorMemorySettingsResponse(Record, kw_only=True):
    """MentorMemorySettingsResponse.

    Attributes:
        learner_advance_correct_rate: format double.
    """

    item_type: str | None
    item_identifier: str | None
    learner_advance_correct_rate: float | None | UnsetType = UNSET
    learner_advance_question_count: int | None | UnsetType = UNSET
