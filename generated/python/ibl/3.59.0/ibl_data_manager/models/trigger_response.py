from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class TriggerResponse(Record, kw_only=True):
    """TriggerResponse."""

    slug: str
    template: str | None
    platform: str | None
    parameters: Any
