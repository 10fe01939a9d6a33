from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .per_learner_last_access_data import PerLearnerLastAccessData


class PerLearnerLastAccess(Record, kw_only=True):
    """PerLearnerLastAccess."""

    data: PerLearnerLastAccessData | UnsetType = UNSET
