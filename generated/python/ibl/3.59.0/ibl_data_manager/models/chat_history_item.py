from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class ChatHistoryItem(Record, kw_only=True):
    """ChatHistoryItem.

    Attributes:
        timestamp: format date-time.
    """

    type: str
    content: str
    timestamp: dt.datetime
