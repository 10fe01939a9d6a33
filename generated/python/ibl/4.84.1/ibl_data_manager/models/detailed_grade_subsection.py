from __future__ import annotations

from .._runtime.record import Record


class DetailedGradeSubsection(Record, kw_only=True):
    """DetailedGradeSubsection."""

    display_name: str
    id: str
    graded_earned: str
    graded_possible: str
    graded_percent: str
