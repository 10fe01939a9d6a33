from __future__ import annotations

from .._runtime.record import Record
from .reuest_data_variable_list import ReuestDataVariableList


class PredictiveAnalyticsRequest(Record, kw_only=True):
    """PredictiveAnalyticsRequest."""

    prompt: ReuestDataVariableList
