from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .content_analytics import ContentAnalytics


class ContentItem(Record, kw_only=True):
    """ContentItem."""

    id: str
    name: str
    slug: str
    platform: str | None
    external: bool
    analytics: ContentAnalytics
    instructor: str | None | UnsetType = UNSET
    category: str | None | UnsetType = UNSET
    duration: str | None | UnsetType = UNSET
    enabled: bool | UnsetType = UNSET
    created: str | None | UnsetType = UNSET
    updated: str | None | UnsetType = UNSET
    metadata: Any = UNSET
