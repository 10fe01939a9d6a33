from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseRecommendation(Record, kw_only=True):
    """CourseRecommendation.

    Attributes:
        estimated_hours: format double.
        confidence_score: format double.
    """

    course_id: str
    course_title: str
    reason: str
    domain: str | None | UnsetType = UNSET
    difficulty_level: str | None | UnsetType = UNSET
    estimated_hours: float | None | UnsetType = UNSET
    confidence_score: float | None | UnsetType = UNSET
    platform_key: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    short_description: str | None | UnsetType = UNSET
