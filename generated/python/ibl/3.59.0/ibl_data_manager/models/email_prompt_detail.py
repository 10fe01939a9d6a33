from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class EmailPromptDetail(Record, kw_only=True):
    """EmailPromptDetail.

    Attributes:
        sender_email: format email, at most 254 characters.
        mentor_email: format email, at most 254 characters.
    """

    id: int
    inserted_at: str
    sender_email: str
    sender_name: str | None | UnsetType = UNSET
    subject: str | None | UnsetType = UNSET
    content: str
    mentor_name: str | None | UnsetType = UNSET
    mentor_email: str
    is_processed: bool | UnsetType = UNSET
    mentor_response: str | None | UnsetType = UNSET
    send_status: str | None | UnsetType = UNSET
