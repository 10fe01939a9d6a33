from __future__ import annotations

from uuid import UUID

from .._runtime.record import Record
from .recipient import Recipient


class PreviewResponse(Record, kw_only=True):
    """PreviewResponse.

    Attributes:
        build_id: format uuid.
    """

    status: str
    build_id: UUID
    count: int
    warning: str | None
    recipients: list[Recipient]
