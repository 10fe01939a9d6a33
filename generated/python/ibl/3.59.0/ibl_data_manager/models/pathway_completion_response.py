from __future__ import annotations

from .._runtime.record import Record


class PathwayCompletionResponse(Record, kw_only=True):
    """PathwayCompletionResponse.

    Attributes:
        completion_percentage: format double.
    """

    count: int
    completion_percentage: float
