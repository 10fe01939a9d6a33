from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class APITokenCost(Record, kw_only=True):
    """APITokenCost.

    Attributes:
        date: format date.
    """

    date: dt.date
    completion_tokens: int
    prompt_tokens: int
