from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class PlatformConfigurationSetResponse(Record, kw_only=True):
    """PlatformConfigurationSetResponse."""

    platform_key: str
    results: list[dict[str, Any]]
    total_set: int
