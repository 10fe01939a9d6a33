from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class SessionChartPoint(Record, kw_only=True):
    """SessionChartPoint.

    Attributes:
        date: format date-time.
    """

    date: dt.datetime
    value: int
