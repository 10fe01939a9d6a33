from __future__ import annotations

from .._runtime.unions.record import Record


class RetrieverRequestSearch(Record, kw_only=True):
    """RetrieverRequestSearch."""

    query: str
    pathway: str
