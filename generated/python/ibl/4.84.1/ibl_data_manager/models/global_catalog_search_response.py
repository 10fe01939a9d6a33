from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class GlobalCatalogSearchResponse(Record, kw_only=True):
    """GlobalCatalogSearchResponse.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    results: list[dict[str, Any]]
    count: int
    next: str | None
    previous: str | None
    current_page: int
    total_pages: int
    facets: dict[str, Any] | UnsetType = UNSET
