from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .enrollments_per_user_data import EnrollmentsPerUserData
from .pagination import Pagination


class EnrollmentsPerUser(Record, kw_only=True):
    """EnrollmentsPerUser."""

    data: list[EnrollmentsPerUserData] | UnsetType = UNSET
    pagination: Pagination
