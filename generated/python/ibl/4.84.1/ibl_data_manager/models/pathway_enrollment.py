from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PathwayEnrollment(Record, kw_only=True):
    """PathwayEnrollment.

    Attributes:
        created: format date-time.
        ended: format date-time.
    """

    created: dt.datetime | None | UnsetType = UNSET
    ended: dt.datetime | None | UnsetType = UNSET
    active: bool
