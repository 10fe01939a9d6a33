from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class EnrollmentInfo(Record, kw_only=True):
    """EnrollmentInfo.

    Attributes:
        created: format date-time.
        started: format date-time.
        ended: format date-time.
    """

    created: dt.datetime | None | UnsetType = UNSET
    started: dt.datetime | None | UnsetType = UNSET
    ended: dt.datetime | None | UnsetType = UNSET
    active: bool
