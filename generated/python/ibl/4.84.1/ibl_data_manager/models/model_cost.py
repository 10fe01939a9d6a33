from __future__ import annotations

from .._runtime.record import Record


class ModelCost(Record, kw_only=True):
    """ModelCost.

    Attributes:
        total_cost: format double.
    """

    model: str
    total_cost: float
