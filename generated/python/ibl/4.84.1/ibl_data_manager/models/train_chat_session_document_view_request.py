from __future__ import annotations

from .._runtime.unions.record import Record


class TrainChatSessionDocumentViewRequest(Record, kw_only=True):
    """TrainChatSessionDocumentViewRequest.

    Attributes:
        file: format binary.
    """

    file: str
