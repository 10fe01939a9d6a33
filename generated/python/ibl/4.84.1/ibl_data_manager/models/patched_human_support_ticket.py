from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .human_support_ticket_status_enum import HumanSupportTicketStatusEnum


class PatchedHumanSupportTicket(Record, kw_only=True):
    """PatchedHumanSupportTicket, as in responses.

    Attributes:
        session: format uuid.
        subject: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
        resolved_at: format date-time.
    """

    id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    full_name: str | UnsetType = UNSET
    user: int | UnsetType = UNSET
    session: UUID | UnsetType = UNSET
    subject: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    status: HumanSupportTicketStatusEnum | UnsetType = UNSET
    mentor_id: str | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime | UnsetType = UNSET
    resolved_at: dt.datetime | None | UnsetType = UNSET


class PatchedHumanSupportTicketWrite(Record, kw_only=True):
    """PatchedHumanSupportTicket, as in requests.

    Attributes:
        subject: at most 255 characters.
    """

    subject: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    status: HumanSupportTicketStatusEnum | UnsetType = UNSET
