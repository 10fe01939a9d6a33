from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .group_list_data import GroupListData
from .pagination import Pagination


class GroupList(Record, kw_only=True):
    """GroupList."""

    data: list[GroupListData] | UnsetType = UNSET
    pagination: Pagination
