from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class PlatformConfigurationList(Record, kw_only=True):
    """PlatformConfigurationList."""

    platform_key: str
    configurations: dict[str, Any]
    count: int
