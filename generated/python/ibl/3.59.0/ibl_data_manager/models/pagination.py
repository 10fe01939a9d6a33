from __future__ import annotations

import msgspec

from .._runtime.record import Record


class Pagination(Record, kw_only=True):
    """Pagination."""

    total_items: int = msgspec.field(name="totalItems")
    current_page: int = msgspec.field(name="currentPage")
    per_page: int = msgspec.field(name="perPage")
    total_pages: int = msgspec.field(name="totalPages")
