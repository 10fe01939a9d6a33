from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .avg_course_grade_with_cutoff_data import AvgCourseGradeWithCutoffData


class AvgCourseGradeWithCutoff(Record, kw_only=True):
    """AvgCourseGradeWithCutoff."""

    data: AvgCourseGradeWithCutoffData | UnsetType = UNSET
