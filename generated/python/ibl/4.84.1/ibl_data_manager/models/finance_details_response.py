from __future__ import annotations

from decimal import Decimal
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .metric_info import MetricInfo


class FinanceDetailsResponse(Record, kw_only=True):
    """FinanceDetailsResponse.

    Attributes:
        total_cost: format decimal, must match `^-?\\d{0,15}(?:\\.\\d{0,5})?$`.
    """

    page: int
    limit: int
    total_pages: int
    total_records: int
    rows: Any = UNSET
    total_cost: Decimal | UnsetType = UNSET
    metrics: list[MetricInfo] | UnsetType = UNSET
