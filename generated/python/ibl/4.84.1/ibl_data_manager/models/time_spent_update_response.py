from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TimeSpentUpdateResponse(Record, kw_only=True):
    """TimeSpentUpdateResponse.

    Attributes:
        success: default true.
        message: default "Time spent updated successfully".
    """

    success: bool | UnsetType = UNSET
    message: Any = UNSET
