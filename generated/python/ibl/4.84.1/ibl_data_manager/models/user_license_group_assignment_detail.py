from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserLicenseGroupAssignmentDetail(Record, kw_only=True):
    """UserLicenseGroupAssignmentDetail.

    Attributes:
        redirect_to: format uri.
    """

    id: int
    group_id: int
    group_name: str
    active: bool
    fulfilled: bool | UnsetType = UNSET
    redirect_to: str | None | UnsetType = UNSET
    metadata: dict[str, Any]
    license_id: int
    license_name: str
    platform_key: str
