from __future__ import annotations

from decimal import Decimal

from .._runtime.record import Record


class OvertimeData(Record, kw_only=True):
    """OvertimeData.

    Attributes:
        value: format decimal, must match `^-?\\d{0,15}(?:\\.\\d{0,5})?$`.
    """

    date: str
    value: Decimal
