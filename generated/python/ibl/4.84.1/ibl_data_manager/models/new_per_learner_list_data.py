from __future__ import annotations

from .._runtime.record import Record


class NewPerLearnerListData(Record, kw_only=True):
    """NewPerLearnerListData.

    Attributes:
        email: format email.
    """

    username: str
    user_id: int
    name: str
    email: str
    courses_enrolled: int
    courses_completed: int
    time_spent: str
    pathways_assigned: int
    pathways_completed: int
    certificates_earned: int
    assessments_passed: int
    skills_earned: int
    skills_points: int
    last_login: str
    location: str
