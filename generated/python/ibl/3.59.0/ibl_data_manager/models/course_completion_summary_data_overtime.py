from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseCompletionSummaryDataOvertime(Record, kw_only=True):
    """CourseCompletionSummaryDataOvertime.

    Attributes:
        completed_percent: format double.
    """

    overtime: dict[str, Any] | UnsetType = UNSET
    total_user_count: int
    completed_count: int
    completed_percent: float
