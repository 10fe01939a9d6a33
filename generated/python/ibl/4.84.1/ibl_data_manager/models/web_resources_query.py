from __future__ import annotations

from .._runtime.record import Record


class WebResourcesQuery(Record, kw_only=True):
    """WebResourcesQuery."""

    query: str
