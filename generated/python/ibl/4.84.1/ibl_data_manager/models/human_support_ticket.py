from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .human_support_ticket_status_enum import HumanSupportTicketStatusEnum


class HumanSupportTicket(Record, kw_only=True):
    """HumanSupportTicket, as in responses.

    Attributes:
        session: format uuid.
        subject: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
        resolved_at: format date-time.
    """

    id: int
    username: str
    email: str
    full_name: str
    user: int
    session: UUID
    subject: str
    description: str
    status: HumanSupportTicketStatusEnum | UnsetType = UNSET
    mentor_id: str
    created_at: dt.datetime
    updated_at: dt.datetime
    resolved_at: dt.datetime | None


class HumanSupportTicketWrite(Record, kw_only=True):
    """HumanSupportTicket, as in requests.

    Attributes:
        subject: at most 255 characters.
    """

    subject: str
    description: str
    status: HumanSupportTicketStatusEnum | UnsetType = UNSET
