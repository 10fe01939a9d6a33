from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime.record import Record


class ProgramSuggestionDetail(Record, kw_only=True):
    """ProgramSuggestionDetail.

    Attributes:
        created: format date-time.
        modified: format date-time.
    """

    id: int
    user_id: int
    username: str
    name: str
    platform_key: str
    accepted: bool
    visible: bool
    created: dt.datetime
    modified: dt.datetime
    metadata: dict[str, Any]
    program_key: str
    program_name: str
