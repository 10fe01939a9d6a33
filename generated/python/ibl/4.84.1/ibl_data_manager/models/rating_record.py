from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class RatingRecord(Record, kw_only=True):
    """RatingRecord.

    Attributes:
        time: format date-time.
    """

    time: dt.datetime
    total_ratings: int
