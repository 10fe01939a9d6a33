from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class UserChatByPeriod(Record, kw_only=True):
    """UserChatByPeriod.

    Attributes:
        period: format date-time.
    """

    period: dt.datetime
    user_count: int
