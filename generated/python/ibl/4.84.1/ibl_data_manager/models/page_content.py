from __future__ import annotations

from .._runtime.record import Record


class PageContent(Record, kw_only=True):
    """PageContent."""

    page_content: str
