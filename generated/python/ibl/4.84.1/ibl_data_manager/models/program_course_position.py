from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramCoursePosition(Record, kw_only=True):
    """ProgramCoursePosition, as it is received."""

    course_id: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
    position: int


class ProgramCoursePositionWrite(Record, kw_only=True):
    """ProgramCoursePosition, as it is sent."""

    course_id: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
