from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .product_table import ProductTable
from .summary import Summary


class RevenueByProduct(Record, kw_only=True):
    """RevenueByProduct."""

    product_table: list[ProductTable] | UnsetType = UNSET
    summary: Summary | UnsetType = UNSET
