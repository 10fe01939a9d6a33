from __future__ import annotations

from .._runtime.record import Record


class PermissionCheckRequest(Record, kw_only=True):
    """PermissionCheckRequest."""

    platform_key: str
    resources: list[str]
