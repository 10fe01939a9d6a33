from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorInteractions(Record, kw_only=True):
    """MentorInteractions.

    Attributes:
        latest_interaction: format date-time.
        rating: format double.
    """

    total_messages: int
    latest_interaction: dt.datetime | None | UnsetType = UNSET
    rating: float | None | UnsetType = UNSET
