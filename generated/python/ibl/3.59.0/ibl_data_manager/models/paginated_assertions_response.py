from __future__ import annotations

from .._runtime.record import Record
from .assertion import Assertion


class PaginatedAssertionsResponse(Record, kw_only=True):
    """PaginatedAssertionsResponse."""

    next: str
    previous: str
    count: int
    num_pages: int
    page_number: int
    max_page_size: int
    data: list[Assertion]
