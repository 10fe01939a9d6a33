from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class UserTrendByPeriod(Record, kw_only=True):
    """UserTrendByPeriod.

    Attributes:
        periods: for each item: format date-time.
    """

    periods: list[dt.datetime]
    new_users: list[int]
    veteran_users: list[int]
