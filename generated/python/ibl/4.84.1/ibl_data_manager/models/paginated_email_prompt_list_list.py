from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .email_prompt_list import EmailPromptList


class PaginatedEmailPromptListList(Record, kw_only=True):
    """PaginatedEmailPromptListList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[EmailPromptList]
