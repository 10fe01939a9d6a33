from __future__ import annotations

from .._runtime.record import Record


class GroupListData(Record, kw_only=True):
    """GroupListData.

    Attributes:
        completion_rate: format double.
    """

    id: int
    name: str
    platform: str
    courses_enrolled: int
    courses_completed: int
    completion_rate: float
    pathways_completed: int
    certificates_earned: int
    skills_points: int
    skills_earned: int
    time_spent: str
