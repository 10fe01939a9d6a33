from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .role import Role


class ReportedRole(Record, kw_only=True):
    """ReportedRole."""

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    roles: list[Role]
    data: Any
