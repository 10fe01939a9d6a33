from __future__ import annotations

from .._runtime.record import Record
from .program_invitation_detail import ProgramInvitationDetail


class PaginatedProgramInvitation(Record, kw_only=True):
    """PaginatedProgramInvitation.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    count: int
    next_page: str | None
    previous_page: str | None
    results: list[ProgramInvitationDetail]
