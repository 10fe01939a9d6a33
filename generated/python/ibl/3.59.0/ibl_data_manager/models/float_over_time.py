from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class FloatOverTime(Record, kw_only=True):
    """FloatOverTime.

    Attributes:
        date: format date.
    """

    date: dt.date
    total: float
