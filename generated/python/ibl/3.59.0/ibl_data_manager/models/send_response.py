from __future__ import annotations

from uuid import UUID

from .._runtime.record import Record


class SendResponse(Record, kw_only=True):
    """SendResponse.

    Attributes:
        build_id: format uuid.
    """

    status: str
    notifications_sent: int
    build_id: UUID
    message: str
