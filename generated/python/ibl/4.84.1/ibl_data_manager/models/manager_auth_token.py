from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class ManagerAuthToken(Record, kw_only=True):
    """ManagerAuthToken.

    Attributes:
        expires: format date-time.
    """

    token: str
    expires: dt.datetime
