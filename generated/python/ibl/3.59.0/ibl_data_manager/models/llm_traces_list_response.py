from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class LLMTracesListResponse(Record, kw_only=True):
    """LLMTracesListResponse.

    Attributes:
        date: format date-time.
    """

    id: str
    name: str
    date: dt.datetime
