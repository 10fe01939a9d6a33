from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .crontab_schedule import CrontabSchedule


class PeriodicTask(Record, kw_only=True):
    """PeriodicTask, as in responses.

    Attributes:
        start_time: format date-time.
    """

    id: int
    name: str
    crontab: CrontabSchedule
    one_off: bool | UnsetType = UNSET
    start_time: dt.datetime | None | UnsetType = UNSET
    enabled: bool | UnsetType = UNSET


class PeriodicTaskWrite(Record, kw_only=True):
    """PeriodicTask, as in requests.

    Attributes:
        start_time: format date-time.
    """

    crontab: CrontabSchedule
    one_off: bool | UnsetType = UNSET
    start_time: dt.datetime | None | UnsetType = UNSET
    enabled: bool | UnsetType = UNSET
