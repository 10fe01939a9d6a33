from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_completion import CourseCompletion
from .enrollment_info import EnrollmentInfo


class CourseDetail(Record, kw_only=True):
    """CourseDetail."""

    course_id: str
    name: str | None | UnsetType = UNSET
    platform: str | None | UnsetType = UNSET
    enrollment: EnrollmentInfo
    completion: CourseCompletion | None | UnsetType = UNSET
    time_spent: str | UnsetType = UNSET
    time_spent_secs: int | UnsetType = UNSET
