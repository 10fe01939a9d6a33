from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseInvitationRedemption(Record, kw_only=True):
    """CourseInvitationRedemption.

    Attributes:
        email: format email.
    """

    course_id: str
    source: str
    email: str | UnsetType = UNSET
    username: str | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
