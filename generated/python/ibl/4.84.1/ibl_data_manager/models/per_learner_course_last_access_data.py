from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PerLearnerCourseLastAccessData(Record, kw_only=True):
    """PerLearnerCourseLastAccessData.

    Attributes:
        course_grade: format double.
        course_progress: format double.
    """

    course_id: str | UnsetType = UNSET
    course_name: str | UnsetType = UNSET
    block_id: str | UnsetType = UNSET
    block_display_name: str | UnsetType = UNSET
    course_grade: float | UnsetType = UNSET
    course_progress: float | UnsetType = UNSET
    last_accessed: str | UnsetType = UNSET
