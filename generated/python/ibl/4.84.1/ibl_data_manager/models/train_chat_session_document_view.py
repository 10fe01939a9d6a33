from __future__ import annotations

from .._runtime.record import Record


class TrainChatSessionDocumentView(Record, kw_only=True):
    """TrainChatSessionDocumentView."""

    message: str
