from __future__ import annotations

from .._runtime.record import Record


class CourseReviewInfoResponse(Record, kw_only=True):
    """CourseReviewInfoResponse.

    Attributes:
        avg_rating: format double.
    """

    course_id: str
    avg_rating: float | None
    count: int
