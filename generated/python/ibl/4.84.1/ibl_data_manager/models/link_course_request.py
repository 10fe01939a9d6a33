from __future__ import annotations

from .._runtime.record import Record


class LinkCourseRequest(Record, kw_only=True):
    """LinkCourseRequest."""

    course_id: str
