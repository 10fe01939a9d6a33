from __future__ import annotations

from .._runtime.record import Record
from .platform_invitation_detail import PlatformInvitationDetail


class PaginatedPlatformInvitation(Record, kw_only=True):
    """PaginatedPlatformInvitation.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[PlatformInvitationDetail]
