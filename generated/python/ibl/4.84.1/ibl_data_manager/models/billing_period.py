from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class BillingPeriod(Record, kw_only=True):
    """BillingPeriod.

    Attributes:
        start_date: format date.
        end_date: format date.
    """

    start_date: dt.date
    end_date: dt.date
    days: int
