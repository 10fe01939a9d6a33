from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .learner_analytics_result import LearnerAnalyticsResult
from .learner_summary import LearnerSummary
from .overtime_data_point import OvertimeDataPoint
from .pagination import Pagination
from .user_info import UserInfo


class LearnerAnalyticsResponse(Record, kw_only=True):
    """LearnerAnalyticsResponse.

    Attributes:
        generated_at: format date-time.
    """

    user: UserInfo
    summary: LearnerSummary
    results: list[LearnerAnalyticsResult]
    pagination: Pagination
    overtime: list[OvertimeDataPoint] | UnsetType = UNSET
    generated_at: dt.datetime
