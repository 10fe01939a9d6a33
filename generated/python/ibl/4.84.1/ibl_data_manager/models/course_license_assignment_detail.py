from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseLicenseAssignmentDetail(Record, kw_only=True):
    """CourseLicenseAssignmentDetail.

    Attributes:
        email: format email.
        redirect_to: format uri.
    """

    id: int
    user_id: int
    username: str
    email: str | None
    active: bool
    fulfilled: bool | UnsetType = UNSET
    redirect_to: str | None | UnsetType = UNSET
    metadata: dict[str, Any]
    license_id: int
    license_name: str
    course_id: str
