from __future__ import annotations

from .._runtime.unions.record import Record


class WebResourcesQuery(Record, kw_only=True):
    """WebResourcesQuery."""

    query: str
