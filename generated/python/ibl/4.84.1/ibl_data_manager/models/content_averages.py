from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ContentAverages(Record, kw_only=True):
    """ContentAverages.

    Attributes:
        completion_rate: format double.
        average_rating: format double.
        enrollments_per_course: format double.
        enrollments_per_program: format double.
        enrollments_per_pathway: format double.
        courses_per_skill: format double.
        time_per_learner: format double.
    """

    completion_rate: float | UnsetType = UNSET
    average_rating: float | UnsetType = UNSET
    enrollments_per_course: float | UnsetType = UNSET
    enrollments_per_program: float | UnsetType = UNSET
    enrollments_per_pathway: float | UnsetType = UNSET
    courses_per_skill: float | UnsetType = UNSET
    time_per_learner: float | UnsetType = UNSET
