from __future__ import annotations

import datetime as dt

from .._runtime.record import Record
from .top_content import TopContent


class PlatformSummary(Record, kw_only=True):
    """PlatformSummary.

    Attributes:
        points: format double.
        first_activity: format date-time.
        last_activity: format date-time.
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
    first_activity: dt.datetime | None
    last_activity: dt.datetime | None
    total_time_spent_seconds: int
    top_content: TopContent
