from __future__ import annotations

from .._runtime.record import Record


class RetrieverRequestSearch(Record, kw_only=True):
    """RetrieverRequestSearch."""

    query: str
    pathway: str
