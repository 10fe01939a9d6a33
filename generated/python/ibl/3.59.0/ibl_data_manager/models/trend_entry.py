from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class TrendEntry(Record, kw_only=True):
    """TrendEntry.

    Attributes:
        interval: format date-time.
    """

    interval: dt.datetime
    count: int
