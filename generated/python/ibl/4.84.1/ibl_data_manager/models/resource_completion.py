from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ResourceCompletion(Record, kw_only=True):
    """ResourceCompletion.

    Attributes:
        completion_percentage: format double.
        completed: default false.
        last_updated: format date-time.
        completion_date: format date-time.
        skill_points_computed: default false.
    """

    completion_percentage: float | None | UnsetType = UNSET
    completed: bool | None | UnsetType = UNSET
    last_updated: dt.datetime
    completion_date: dt.datetime | None | UnsetType = UNSET
    completion_data: Any = UNSET
    skill_points_computed: bool | None | UnsetType = UNSET
    resource_id: int
    resource_type: str
    user_id: int
    username: str
