from __future__ import annotations

import datetime as dt

from .._runtime.record import Record
from .mentor_audience import MentorAudience
from .mentor_category import MentorCategory


class MentorCategoryGroup(Record, kw_only=True):
    """MentorCategoryGroup.

    Attributes:
        name: at most 255 characters.
        date_created: format date-time.
    """

    id: int
    name: str
    description: str
    audience: MentorAudience
    date_created: dt.datetime
    categories: list[MentorCategory]
    audiences: list[MentorAudience]
