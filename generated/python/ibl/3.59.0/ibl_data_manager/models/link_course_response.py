from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class LinkCourseResponse(Record, kw_only=True):
    """LinkCourseResponse."""

    mentor_unique_id: str
    course_id: str | None | UnsetType = UNSET
    is_linked: bool
