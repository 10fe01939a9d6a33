from __future__ import annotations

from .._runtime.unions.record import Record


class PermissionCheckRequest(Record, kw_only=True):
    """PermissionCheckRequest."""

    platform_key: str
    resources: list[str]
