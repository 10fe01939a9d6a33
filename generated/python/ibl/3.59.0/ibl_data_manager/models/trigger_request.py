from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class TriggerRequest(Record, kw_only=True):
    """TriggerRequest."""

    template: str
    slug: str
    parameters: Any
