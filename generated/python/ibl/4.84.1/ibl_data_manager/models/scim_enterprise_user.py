from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class SCIMEnterpriseUser(Record, kw_only=True):
    """SCIMEnterpriseUser."""

    edx_data: Any = msgspec.field(default=UNSET, name="edxData")
    user_data: Any = msgspec.field(default=UNSET, name="userData")
    departments: list[dict[str, Any]] | UnsetType = UNSET
    groups: list[dict[str, Any]] | UnsetType = UNSET
    rbac_groups: list[dict[str, Any]] | UnsetType = msgspec.field(
        default=UNSET, name="rbacGroups"
    )
    platforms: list[dict[str, Any]] | UnsetType = UNSET
