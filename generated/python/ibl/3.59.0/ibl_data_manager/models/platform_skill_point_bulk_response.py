from __future__ import annotations

from .._runtime.record import Record


class PlatformSkillPointBulkResponse(Record, kw_only=True):
    """PlatformSkillPointBulkResponse."""

    successes: int
    total: int
