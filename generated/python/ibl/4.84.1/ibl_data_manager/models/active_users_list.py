from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .active_users_data import ActiveUsersData
from .pagination import Pagination


class ActiveUsersList(Record, kw_only=True):
    """ActiveUsersList."""

    data: list[ActiveUsersData] | UnsetType = UNSET
    pagination: Pagination
