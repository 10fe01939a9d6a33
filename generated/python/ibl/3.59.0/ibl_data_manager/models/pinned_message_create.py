from __future__ import annotations

from uuid import UUID

from .._runtime.record import Record


class PinnedMessageCreate(Record, kw_only=True):
    """PinnedMessageCreate.

    Attributes:
        username: at most 255 characters.
        session_id: format uuid.
    """

    id: int
    platform: str
    username: str
    session_id: UUID | None
