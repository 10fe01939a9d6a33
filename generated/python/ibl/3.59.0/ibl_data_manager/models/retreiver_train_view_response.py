from __future__ import annotations

from .._runtime.unions.record import Record


class RetreiverTrainViewResponse(Record, kw_only=True):
    """RetreiverTrainViewResponse."""

    detail: str
