from __future__ import annotations

from .._runtime.record import Record
from .learner_information_api_data import LearnerInformationAPIData


class LearnerInformationAPI(Record, kw_only=True):
    """LearnerInformationAPI."""

    data: LearnerInformationAPIData
