from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class UserSentimentCountView(Record, kw_only=True):
    """UserSentimentCountView.

    Attributes:
        date: format date-time.
    """

    date: dt.datetime
    sentiment_count: int
