from __future__ import annotations

from decimal import Decimal

from .._runtime.record import Record
from .comparison_info import ComparisonInfo
from .finance_filters import FinanceFilters
from .overtime_data import OvertimeData
from .period_info import PeriodInfo


class BaseFinanceResponse(Record, kw_only=True):
    """BaseFinanceResponse.

    Attributes:
        value: format decimal, must match `^-?\\d{0,15}(?:\\.\\d{0,5})?$`.
        percentage_change: format double.
    """

    metric: str
    filters: FinanceFilters
    value: Decimal
    percentage_change: float | None
    overtime: list[OvertimeData]
    period_info: PeriodInfo
    comparison_info: ComparisonInfo
