from __future__ import annotations

from .._runtime.record import Record
from .learner_data import LearnerData
from .user_info import UserInfo


class LearnerDetailsResponse(Record, kw_only=True):
    """LearnerDetailsResponse."""

    user: UserInfo
    data: LearnerData
