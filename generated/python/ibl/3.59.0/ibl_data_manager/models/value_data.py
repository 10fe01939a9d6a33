from __future__ import annotations

from .._runtime.record import Record


class ValueData(Record, kw_only=True):
    """ValueData.

    Attributes:
        value: format double.
    """

    value: float
