from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ReportedRoleCreateUpdateRequest(Record, kw_only=True):
    """ReportedRoleCreateUpdateRequest."""

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    roles: list[dict[str, Any]]
    data: Any = UNSET
