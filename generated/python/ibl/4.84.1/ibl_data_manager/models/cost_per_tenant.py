from __future__ import annotations

from .._runtime.record import Record
from .model_cost import ModelCost


class CostPerTenant(Record, kw_only=True):
    """CostPerTenant.

    Attributes:
        total_cost: format double.
    """

    platform_key: str
    total_cost: float
    model_costs: list[ModelCost]
