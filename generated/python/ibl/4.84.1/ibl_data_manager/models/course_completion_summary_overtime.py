from __future__ import annotations

from .._runtime.record import Record
from .course_completion_summary_data_overtime import CourseCompletionSummaryDataOvertime
from .overtime_meta import OvertimeMeta


class CourseCompletionSummaryOvertime(Record, kw_only=True):
    """CourseCompletionSummaryOvertime."""

    data: CourseCompletionSummaryDataOvertime
    meta: OvertimeMeta
