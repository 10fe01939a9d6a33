from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class ActivityInfo(Record, kw_only=True):
    """ActivityInfo.

    Attributes:
        first_activity: format date-time.
        last_activity: format date-time.
    """

    first_activity: dt.datetime | None
    last_activity: dt.datetime | None
