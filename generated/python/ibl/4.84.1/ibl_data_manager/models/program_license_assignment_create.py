from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramLicenseAssignmentCreate(Record, kw_only=True):
    """ProgramLicenseAssignmentCreate.

    Attributes:
        email: format email.
        active: default true.
        fulfilled: default false.
        direct: default true.
    """

    license_id: int
    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    platform_org: str | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    fulfilled: bool | UnsetType = UNSET
    direct: bool | UnsetType = UNSET
    redirect_to: str | None | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
