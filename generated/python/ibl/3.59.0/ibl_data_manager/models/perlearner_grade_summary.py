from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .perlearner_grade_summary_data import PerlearnerGradeSummaryData


class PerlearnerGradeSummary(Record, kw_only=True):
    """PerlearnerGradeSummary."""

    data: list[PerlearnerGradeSummaryData] | UnsetType = UNSET
