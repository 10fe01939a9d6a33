from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .program_invitation_create import ProgramInvitationCreate


class BulkProgramInvitationCreate(Record, kw_only=True):
    """BulkProgramInvitationCreate."""

    invitation_data: list[ProgramInvitationCreate]
    platform_key: str | UnsetType = UNSET
