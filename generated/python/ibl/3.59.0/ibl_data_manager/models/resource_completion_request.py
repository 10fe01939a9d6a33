from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ResourceCompletionRequest(Record, kw_only=True):
    """ResourceCompletionRequest.

    Attributes:
        completion_percentage: format double.
        completion_date: format date-time.
    """

    resource_id: int
    user_id: int
    completed: bool | UnsetType = UNSET
    completion_percentage: float | None | UnsetType = UNSET
    completion_date: dt.datetime | None | UnsetType = UNSET
    completion_data: Any = UNSET
