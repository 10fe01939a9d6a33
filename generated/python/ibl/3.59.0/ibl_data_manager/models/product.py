from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class Product(Record, kw_only=True):
    """Product.

    Attributes:
        slug: must match `^[-a-zA-Z0-9_]+$`.
        created_on: format date-time.
    """

    name: str
    type: str
    slug: str
    created_on: dt.datetime
    price: str
