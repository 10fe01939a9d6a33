from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class OverTime(Record, kw_only=True):
    """OverTime."""

    data: dict[str, Any]
