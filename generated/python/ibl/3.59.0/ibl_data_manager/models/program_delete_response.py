from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class ProgramDeleteResponse(Record, kw_only=True):
    """ProgramDeleteResponse."""

    count: int
    type: dict[str, Any]
