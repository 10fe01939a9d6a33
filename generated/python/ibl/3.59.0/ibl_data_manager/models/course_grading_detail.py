from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_grading_detail_data import CourseGradingDetailData


class CourseGradingDetail(Record, kw_only=True):
    """CourseGradingDetail."""

    data: list[CourseGradingDetailData] | UnsetType = UNSET
