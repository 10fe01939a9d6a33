from __future__ import annotations

from .._runtime.record import Record


class TopContent(Record, kw_only=True):
    """TopContent."""

    course_identifier: str
    course_name: str
    time_spent_seconds: int
