from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class ContextResponse(Record, kw_only=True):
    """ContextResponse."""

    status: str
    data: dict[str, Any]
