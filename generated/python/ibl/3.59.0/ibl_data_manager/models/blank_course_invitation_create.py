from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class BlankCourseInvitationCreate(Record, kw_only=True):
    """BlankCourseInvitationCreate."""

    course_id: str
    source: str
    count: int
    metadata: dict[str, Any] | UnsetType = UNSET
