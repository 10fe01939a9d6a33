from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class EmailPromptList(Record, kw_only=True):
    """EmailPromptList.

    Attributes:
        sender_email: format email, at most 254 characters.
        mentor_email: format email, at most 254 characters.
    """

    id: int
    sender_email: str
    sender_name: str | None | UnsetType = UNSET
    subject: str | None | UnsetType = UNSET
    content_summary: str | None
    mentor_name: str | None | UnsetType = UNSET
    mentor_email: str
    is_processed: bool | UnsetType = UNSET
    inserted_at: str
