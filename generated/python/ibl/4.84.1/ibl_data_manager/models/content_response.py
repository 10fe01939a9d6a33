from __future__ import annotations

from .._runtime.record import Record
from .content_item import ContentItem
from .content_pagination import ContentPagination
from .content_summary import ContentSummary


class ContentResponse(Record, kw_only=True):
    """ContentResponse."""

    metric: str
    summary: ContentSummary
    pagination: ContentPagination
    results: list[ContentItem]
