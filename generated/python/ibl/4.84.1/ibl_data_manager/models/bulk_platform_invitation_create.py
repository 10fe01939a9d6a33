from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .platform_invitation_create import PlatformInvitationCreate


class BulkPlatformInvitationCreate(Record, kw_only=True):
    """BulkPlatformInvitationCreate."""

    invitation_data: list[PlatformInvitationCreate]
    platform_key: str | UnsetType = UNSET
