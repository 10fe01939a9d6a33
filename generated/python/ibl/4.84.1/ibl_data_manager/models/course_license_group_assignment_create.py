from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseLicenseGroupAssignmentCreate(Record, kw_only=True):
    """CourseLicenseGroupAssignmentCreate.

    Attributes:
        active: default true.
        fulfilled: default false.
    """

    license_id: int
    group_id: int
    platform_key: str | UnsetType = UNSET
    platform_org: str | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    fulfilled: bool | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
