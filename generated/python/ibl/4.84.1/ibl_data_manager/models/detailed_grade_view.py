from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .detailed_grade_view_data import DetailedGradeViewData


class DetailedGradeView(Record, kw_only=True):
    """DetailedGradeView."""

    data: list[DetailedGradeViewData] | UnsetType = UNSET
