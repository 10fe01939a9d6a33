from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .content_details_time_series import ContentDetailsTimeSeries


class ContentDetailsSummary(Record, kw_only=True):
    """ContentDetailsSummary."""

    totals: dict[str, float]
    averages: dict[str, float | None]
    time_series: ContentDetailsTimeSeries | UnsetType = UNSET
