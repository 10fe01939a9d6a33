from __future__ import annotations

from .._runtime.record import Record


class RetreiverTrainViewResponse(Record, kw_only=True):
    """RetreiverTrainViewResponse."""

    detail: str
