from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class PerlearnerGradeWithCutOffData(Record, kw_only=True):
    """PerlearnerGradeWithCutOffData.

    Attributes:
        grade: format double.
    """

    grade_cutoffs: dict[str, Any]
    grade: float
