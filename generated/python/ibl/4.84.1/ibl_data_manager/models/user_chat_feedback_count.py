from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class UserChatFeedbackCount(Record, kw_only=True):
    """UserChatFeedbackCount.

    Attributes:
        period: format date-time.
    """

    period: dt.datetime
    feedback_count: int
