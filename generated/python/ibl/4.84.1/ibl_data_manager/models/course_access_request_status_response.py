from __future__ import annotations

from .._runtime.unions.record import Record


class CourseAccessRequestStatusResponse(Record, kw_only=True):
    """CourseAccessRequestStatusResponse."""

    active: bool
    approved: bool | None
    exists: bool
