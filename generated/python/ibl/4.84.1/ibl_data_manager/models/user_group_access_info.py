from __future__ import annotations

from .._runtime.record import Record


class UserGroupAccessInfo(Record, kw_only=True):
    """UserGroupAccessInfo."""

    id: int
    name: str
    description: str
    permissions: list[str]
