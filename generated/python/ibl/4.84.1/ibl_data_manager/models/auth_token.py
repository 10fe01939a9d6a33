from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class AuthToken(Record, kw_only=True):
    """AuthToken.

    Attributes:
        expires: format date-time.
    """

    token: str
    expires: dt.datetime
