from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TenantLaunchError(Record, kw_only=True):
    """TenantLaunchError.

    Attributes:
        success: default false.
    """

    success: bool | UnsetType = UNSET
    message: Any
    data: Any = UNSET
    id: str | UnsetType = UNSET
    timestamp: str | UnsetType = UNSET
