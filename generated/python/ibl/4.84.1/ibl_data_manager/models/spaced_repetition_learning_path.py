from __future__ import annotations

from .._runtime.record import Record


class SpacedRepetitionLearningPath(Record, kw_only=True):
    """SpacedRepetitionLearningPath."""

    learning_path: str
