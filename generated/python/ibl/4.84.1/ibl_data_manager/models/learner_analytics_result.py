from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .activity_info import ActivityInfo
from .platform_metrics import PlatformMetrics
from .platform_summary import PlatformSummary


class LearnerAnalyticsResult(Record, kw_only=True):
    """LearnerAnalyticsResult.

    Attributes:
        last_updated: format date-time.
    """

    platform_id: int
    platform_name: str
    platform_key: str | None
    summary: PlatformSummary | UnsetType = UNSET
    metrics: PlatformMetrics | UnsetType = UNSET
    activity: ActivityInfo | UnsetType = UNSET
    last_updated: dt.datetime | UnsetType = UNSET
    user_id: int | UnsetType = UNSET
