from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TenantLaunchResponse(Record, kw_only=True):
    """TenantLaunchResponse.

    Attributes:
        success: default true.
    """

    success: bool | UnsetType = UNSET
    message: Any
    data: Any = UNSET
    id: str | UnsetType = UNSET
    timestamp: str | UnsetType = UNSET
    org: str
    lms_url: str
    cms_url: str
    portal_url: str
    edx_role: str
