from __future__ import annotations

from .._runtime.record import Record


class EnrollmentsData(Record, kw_only=True):
    """EnrollmentsData.

    Attributes:
        percentage: format double.
    """

    course_id: str
    name: str
    users: int
    percentage: float
