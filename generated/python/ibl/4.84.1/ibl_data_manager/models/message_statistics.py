from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class MessageStatistics(Record, kw_only=True):
    """One step of a time series about messages and sessions.

    Attributes:
        time: format date-time.
        avg_messages: Average number of messages in a session.
        total_sessions: Number of sessions.
    """

    time: dt.datetime
    avg_messages: int
    total_sessions: int
