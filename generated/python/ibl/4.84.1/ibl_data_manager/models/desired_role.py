from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .role import Role


class DesiredRole(Record, kw_only=True):
    """DesiredRole."""

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    roles: list[Role]
    data: Any
