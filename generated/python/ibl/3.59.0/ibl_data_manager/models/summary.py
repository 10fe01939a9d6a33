from __future__ import annotations

from .._runtime.record import Record


class Summary(Record, kw_only=True):
    """Summary."""

    num_products: int
    num_orders: int
    net_revenue: float
    avg_order_value: float
