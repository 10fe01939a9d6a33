from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime.record import Record


class ProgramGroupSuggestionDetail(Record, kw_only=True):
    """ProgramGroupSuggestionDetail.

    Attributes:
        created: format date-time.
        modified: format date-time.
    """

    id: int
    group_id: int
    group_name: str
    platform_key: str
    accepted: bool
    visible: bool
    created: dt.datetime
    modified: dt.datetime
    metadata: dict[str, Any]
    program_key: str
    program_name: str
    user_count: int
