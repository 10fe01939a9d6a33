from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class ConversationVolume(Record, kw_only=True):
    """ConversationVolume.

    Attributes:
        date: format date-time.
    """

    date: dt.datetime
    conversation_count: int
