from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class UserCountRecord(Record, kw_only=True):
    """UserCountRecord.

    Attributes:
        date: format date.
    """

    date: dt.date
    user_count: int
