from __future__ import annotations

from .._runtime.record import Record
from .perlearner_course_progress_data import PerlearnerCourseProgressData


class PerlearnerCourseProgress(Record, kw_only=True):
    """PerlearnerCourseProgress."""

    data: PerlearnerCourseProgressData
