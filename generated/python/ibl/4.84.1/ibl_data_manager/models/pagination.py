from __future__ import annotations

import msgspec

from .._runtime.record import Record


class Pagination(Record, kw_only=True):
    """Pagination.

    Attributes:
        total_items: How many records there are.
        current_page: The page that this is.
        per_page: How many records a page holds.
        total_pages: How many pages there are.
    """

    total_items: int = msgspec.field(name="totalItems")
    current_page: int = msgspec.field(name="currentPage")
    per_page: int = msgspec.field(name="perPage")
    total_pages: int = msgspec.field(name="totalPages")
