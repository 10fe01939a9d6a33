from __future__ import annotations

from .._runtime.record import Record


class RetreiverTrainViewRequest(Record, kw_only=True):
    """RetreiverTrainViewRequest."""

    pathway: str
    url: str
