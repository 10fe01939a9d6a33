from __future__ import annotations

from .._runtime.record import Record


class BulkPlatformInvitationResponse(Record, kw_only=True):
    """BulkPlatformInvitationResponse."""

    successes: int
    error_codes: list[str]
