from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .target_system_enum import TargetSystemEnum


class ModerationLog(Record, kw_only=True):
    """ModerationLog.

    Attributes:
        username: at most 200 characters.
        platform_key: at most 200 characters.
        date_created: format date-time.
    """

    id: int
    username: str | UnsetType = UNSET
    platform_key: str
    mentor: int
    prompt: str
    reason: str
    target_system: TargetSystemEnum | UnsetType = UNSET
    date_created: dt.datetime
