from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class UserDetail(Record, kw_only=True):
    """UserDetail.

    Attributes:
        email: format email.
        last_activity: format date-time.
    """

    email: str
    full_name: str
    messages: int
    conversations: int
    last_activity: dt.datetime
