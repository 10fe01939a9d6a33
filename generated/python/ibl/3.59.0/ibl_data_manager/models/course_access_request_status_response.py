from __future__ import annotations

from .._runtime.record import Record


class CourseAccessRequestStatusResponse(Record, kw_only=True):
    """CourseAccessRequestStatusResponse."""

    active: bool
    approved: bool | None
    exists: bool
