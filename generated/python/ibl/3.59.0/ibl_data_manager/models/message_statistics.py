from __future__ import annotations

import datetime as dt

from .._runtime.unions.record import Record


class MessageStatistics(Record, kw_only=True):
    """MessageStatistics.

    Attributes:
        time: format date-time.
    """

    time: dt.datetime
    avg_messages: int
    total_sessions: int
