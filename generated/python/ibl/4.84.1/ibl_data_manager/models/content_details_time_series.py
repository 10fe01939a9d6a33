from __future__ import annotations

from .._runtime.record import Record
from .content_details_time_series_point import ContentDetailsTimeSeriesPoint


class ContentDetailsTimeSeries(Record, kw_only=True):
    """ContentDetailsTimeSeries."""

    metric: str
    interval: str
    data: list[ContentDetailsTimeSeriesPoint]
