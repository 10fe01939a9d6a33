from __future__ import annotations

import datetime as dt

from .._runtime.record import Record
from .learner_list_item import LearnerListItem
from .learner_list_pagination import LearnerListPagination
from .platform_info import PlatformInfo


class LearnerListResponse(Record, kw_only=True):
    """LearnerListResponse.

    Attributes:
        generated_at: format date-time.
    """

    platform: PlatformInfo
    learners: list[LearnerListItem]
    pagination: LearnerListPagination
    generated_at: dt.datetime
