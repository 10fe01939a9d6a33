from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class ResourceDeleteResponse(Record, kw_only=True):
    """ResourceDeleteResponse."""

    count: int
    type: dict[str, Any]
