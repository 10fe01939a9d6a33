from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ContentAnalytics(Record, kw_only=True):
    """ContentAnalytics.

    Attributes:
        completion_rate: format double.
        avg_rating: format double.
        avg_time_per_learner: format double.
    """

    enrollments: int
    active_enrollments: int
    completion_rate: float
    avg_rating: float | None | UnsetType = UNSET
    rating_count: int | UnsetType = UNSET
    associated_courses: int | UnsetType = UNSET
    learners_count: int | UnsetType = UNSET
    total_time_spent: int | UnsetType = UNSET
    avg_time_per_learner: float | UnsetType = UNSET
