from __future__ import annotations

from .._runtime.record import Record


class TrainChatSessionDocumentViewRequest(Record, kw_only=True):
    """TrainChatSessionDocumentViewRequest.

    Attributes:
        file: format binary.
    """

    file: str
