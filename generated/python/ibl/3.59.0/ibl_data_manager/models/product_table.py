from __future__ import annotations

from .._runtime.record import Record


class ProductTable(Record, kw_only=True):
    """ProductTable."""

    name: str
    type: str
    total_sales: float
    coupons: float
    net_sales: float
    orders: int
