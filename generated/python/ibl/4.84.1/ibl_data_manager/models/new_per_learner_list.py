from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .new_per_learner_list_data import NewPerLearnerListData
from .pagination import Pagination


class NewPerLearnerList(Record, kw_only=True):
    """NewPerLearnerList."""

    data: list[NewPerLearnerListData] | UnsetType = UNSET
    pagination: Pagination
