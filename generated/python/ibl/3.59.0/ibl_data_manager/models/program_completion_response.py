from __future__ import annotations

from .._runtime.record import Record


class ProgramCompletionResponse(Record, kw_only=True):
    """ProgramCompletionResponse.

    Attributes:
        completion_percentage: format double.
    """

    count: int
    completion_percentage: float
