from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .detailed_grade_subsection import DetailedGradeSubsection


class DetailedGradeViewData(Record, kw_only=True):
    """DetailedGradeViewData."""

    display_name: str
    id: str
    children: list[DetailedGradeSubsection] | UnsetType = UNSET
