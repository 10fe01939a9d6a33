from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class PlatformSkillPointResponse(Record, kw_only=True):
    """PlatformSkillPointResponse.

    Attributes:
        next_page: format uri.
        previous_page: format uri.
    """

    results: list[dict[str, Any]]
    count: int
    next_page: str | None
    previous_page: str | None
