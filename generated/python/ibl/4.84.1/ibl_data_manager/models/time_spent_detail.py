from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .overtime_data_point import OvertimeDataPoint
from .time_spent_course import TimeSpentCourse


class TimeSpentDetail(Record, kw_only=True):
    """TimeSpentDetail."""

    courses: list[TimeSpentCourse]
    total_time_spent: str
    total_time_spent_secs: int
    overtime: list[OvertimeDataPoint] | UnsetType = UNSET
