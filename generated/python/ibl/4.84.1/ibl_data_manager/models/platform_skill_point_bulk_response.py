from __future__ import annotations

from .._runtime.unions.record import Record


class PlatformSkillPointBulkResponse(Record, kw_only=True):
    """PlatformSkillPointBulkResponse."""

    successes: int
    total: int
