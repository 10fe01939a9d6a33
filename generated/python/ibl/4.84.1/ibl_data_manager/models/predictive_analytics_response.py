from __future__ import annotations

from .._runtime.record import Record
from .response_data_variable import ResponseDataVariable


class PredictiveAnalyticsResponse(Record, kw_only=True):
    """PredictiveAnalyticsResponse."""

    predictions: list[ResponseDataVariable]
