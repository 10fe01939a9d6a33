from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .periodic_agent_log_status_enum import PeriodicAgentLogStatusEnum


class PeriodicAgentLog(Record, kw_only=True):
    """PeriodicAgentLog.

    Attributes:
        start_time: format date-time.
        end_time: format date-time.
        created_at: format date-time.
        modified_at: format date-time.
    """

    id: int
    content: str | UnsetType = UNSET
    status: PeriodicAgentLogStatusEnum | UnsetType = UNSET
    start_time: dt.datetime | UnsetType = UNSET
    end_time: dt.datetime | None | UnsetType = UNSET
    created_at: dt.datetime
    modified_at: dt.datetime
    periodic_agent: int
