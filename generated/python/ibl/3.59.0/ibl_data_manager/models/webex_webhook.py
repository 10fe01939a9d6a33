from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class WebexWebhook(Record, kw_only=True):
    """WebexWebhook."""

    data: dict[str, Any]
    resource: str
