from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .enrollments_data import EnrollmentsData
from .overtime_meta import OvertimeMeta
from .pagination import Pagination


class Enrollments(Record, kw_only=True):
    """Enrollments."""

    data: list[EnrollmentsData] | UnsetType = UNSET
    pagination: Pagination
    meta: OvertimeMeta | UnsetType = UNSET
