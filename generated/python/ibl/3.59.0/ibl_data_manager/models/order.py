from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class Order(Record, kw_only=True):
    """Order.

    Attributes:
        order_date: format date-time.
    """

    customer_id: int
    status: str
    order_date: dt.datetime
    coupons: str
    value: str
