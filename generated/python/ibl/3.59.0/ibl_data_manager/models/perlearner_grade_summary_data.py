from __future__ import annotations

from .._runtime.record import Record


class PerlearnerGradeSummaryData(Record, kw_only=True):
    """PerlearnerGradeSummaryData.

    Attributes:
        weight: format double.
        weighted_grade: format double.
        average_section_grade: format double.
    """

    assignment_type: str
    weight: float
    weighted_grade: float
    average_section_grade: float
