from __future__ import annotations

from .._runtime.record import Record
from .perlearner_grading_per_course_api_data import PerlearnerGradingPerCourseAPIData


class PerlearnerGradingPerCourseAPI(Record, kw_only=True):
    """PerlearnerGradingPerCourseAPI."""

    data: list[PerlearnerGradingPerCourseAPIData]
