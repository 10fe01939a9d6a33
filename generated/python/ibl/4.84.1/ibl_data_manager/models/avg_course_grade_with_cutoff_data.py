from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class AvgCourseGradeWithCutoffData(Record, kw_only=True):
    """AvgCourseGradeWithCutoffData.

    Attributes:
        average_grade: format double.
    """

    grade_cutoffs: dict[str, Any]
    average_grade: float
