from __future__ import annotations

from decimal import Decimal

from .._runtime.record import Record


class ProviderBreakdown(Record, kw_only=True):
    """ProviderBreakdown.

    Attributes:
        cost: format decimal, must match `^-?\\d{0,9}(?:\\.\\d{0,3})?$`.
        percentage: format decimal, must match `^-?\\d{0,4}(?:\\.\\d{0,1})?$`.
    """

    provider: str
    cost: Decimal
    percentage: Decimal
