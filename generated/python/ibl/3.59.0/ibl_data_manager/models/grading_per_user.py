from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .grading_per_user_data import GradingPerUserData


class GradingPerUser(Record, kw_only=True):
    """GradingPerUser."""

    data: list[GradingPerUserData] | UnsetType = UNSET
    total: int | UnsetType = UNSET
