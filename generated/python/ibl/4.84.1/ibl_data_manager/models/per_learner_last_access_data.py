from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .per_learner_course_last_access_data import PerLearnerCourseLastAccessData


class PerLearnerLastAccessData(Record, kw_only=True):
    """PerLearnerLastAccessData."""

    course_last_accessed: PerLearnerCourseLastAccessData | UnsetType = UNSET
    last_accessed: str | UnsetType = UNSET
