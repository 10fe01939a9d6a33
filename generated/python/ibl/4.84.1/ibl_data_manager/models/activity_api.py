from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .activity_data import ActivityData


class ActivityAPI(Record, kw_only=True):
    """ActivityAPI."""

    data: list[ActivityData] | UnsetType = UNSET
    total: int
