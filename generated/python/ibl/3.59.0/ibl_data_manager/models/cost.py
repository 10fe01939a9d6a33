from __future__ import annotations

from .._runtime.record import Record


class Cost(Record, kw_only=True):
    """Cost.

    Attributes:
        total_cost: format double.
    """

    total_cost: float
