from __future__ import annotations

from .._runtime.record import Record


class BulkProgramInvitationResponse(Record, kw_only=True):
    """BulkProgramInvitationResponse."""

    successes: int
    error_codes: list[str]
