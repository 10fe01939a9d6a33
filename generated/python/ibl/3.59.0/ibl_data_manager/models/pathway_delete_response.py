from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class PathwayDeleteResponse(Record, kw_only=True):
    """PathwayDeleteResponse."""

    count: int
    type: dict[str, Any]
