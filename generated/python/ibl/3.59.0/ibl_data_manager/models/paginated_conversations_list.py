from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .conversations import Conversations


class PaginatedConversationsList(Record, kw_only=True):
    """PaginatedConversationsList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[Conversations]
