from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .content_averages import ContentAverages
from .content_totals import ContentTotals
from .overtime_data_point import OvertimeDataPoint


class ContentSummary(Record, kw_only=True):
    """ContentSummary."""

    totals: ContentTotals
    averages: ContentAverages
    overtime: list[OvertimeDataPoint] | UnsetType = UNSET
