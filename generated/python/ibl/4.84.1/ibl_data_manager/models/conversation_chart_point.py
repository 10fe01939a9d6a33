from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class ConversationChartPoint(Record, kw_only=True):
    """ConversationChartPoint.

    Attributes:
        date: format date-time.
    """

    date: dt.datetime
    value: int
