from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .time_child_data import TimeChildData


class PerLearnerTimeSpentInCourseTree(Record, kw_only=True):
    """PerLearnerTimeSpentInCourseTree."""

    data: list[TimeChildData] | UnsetType = UNSET
    total: int | UnsetType = UNSET
