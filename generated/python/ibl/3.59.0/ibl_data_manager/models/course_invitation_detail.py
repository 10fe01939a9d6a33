from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseInvitationDetail(Record, kw_only=True):
    """CourseInvitationDetail.

    Attributes:
        email: format email.
        created: format date-time.
        started: format date-time.
        expired: format date-time.
        redirect_to: format uri.
    """

    id: int
    user_id: int | None | UnsetType = UNSET
    username: str | None
    email: str | None
    created: dt.datetime | UnsetType = UNSET
    started: dt.datetime | None
    expired: dt.datetime | None
    source: str | None
    redirect_to: str | None
    active: bool
    metadata: dict[str, Any]
    course_id: str
