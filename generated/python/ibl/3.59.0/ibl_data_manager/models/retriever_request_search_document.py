from __future__ import annotations

from .._runtime.record import Record


class RetrieverRequestSearchDocument(Record, kw_only=True):
    """RetrieverRequestSearchDocument.

    Attributes:
        confidence_level: format double.
    """

    source: str
    confidence_level: float
