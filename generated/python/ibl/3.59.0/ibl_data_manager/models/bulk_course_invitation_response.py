from __future__ import annotations

from .._runtime.record import Record


class BulkCourseInvitationResponse(Record, kw_only=True):
    """BulkCourseInvitationResponse."""

    successes: int
    error_codes: list[str]
