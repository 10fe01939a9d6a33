from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseGradeDetailBlock(Record, kw_only=True):
    """CourseGradeDetailBlock."""

    display_name: str
    id: str
    attempts: str | UnsetType = UNSET
    average: str
