from __future__ import annotations

from .._runtime.record import Record
from .page_content import PageContent


class RetrieverResponseSearch(Record, kw_only=True):
    """RetrieverResponseSearch."""

    results: list[PageContent]
