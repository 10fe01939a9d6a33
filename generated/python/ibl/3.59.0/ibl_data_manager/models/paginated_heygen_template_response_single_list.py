from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .heygen_template_response_single import HeygenTemplateResponseSingle


class PaginatedHeygenTemplateResponseSingleList(Record, kw_only=True):
    """PaginatedHeygenTemplateResponseSingleList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[HeygenTemplateResponseSingle]
