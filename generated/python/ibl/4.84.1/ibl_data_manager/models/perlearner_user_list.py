from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .pagination import Pagination
from .perlearner_user_list_data import PerlearnerUserListData


class PerlearnerUserList(Record, kw_only=True):
    """PerlearnerUserList."""

    data: list[PerlearnerUserListData] | UnsetType = UNSET
    pagination: Pagination
