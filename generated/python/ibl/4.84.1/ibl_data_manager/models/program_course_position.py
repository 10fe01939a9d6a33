from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramCoursePosition(Record, kw_only=True):
    """ProgramCoursePosition, as in responses."""

    course_id: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
    position: int


class ProgramCoursePositionWrite(Record, kw_only=True):
    """ProgramCoursePosition, as in requests."""

    course_id: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
