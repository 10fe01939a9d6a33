from __future__ import annotations

from .._runtime.record import Record
from .top_content import TopContent


class LearnerMetrics(Record, kw_only=True):
    """LearnerMetrics.

    Attributes:
        points: format double.
    """

    enrollments: int
    programs: int
    pathways: int
    resources: int
    reported_skills: int
    desired_skills: int
    assigned_skills: int
    total_skills: int
    credentials: int
    points: float
    total_time_spent_seconds: int
    top_content: TopContent
