from __future__ import annotations

from .._runtime.record import Record


class PlatformInfo(Record, kw_only=True):
    """PlatformInfo."""

    platform_id: int
    platform_name: str
    platform_key: str
