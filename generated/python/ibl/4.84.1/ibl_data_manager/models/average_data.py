from __future__ import annotations

from .._runtime.record import Record


class AverageData(Record, kw_only=True):
    """AverageData.

    Attributes:
        average: format double.
    """

    average: float
