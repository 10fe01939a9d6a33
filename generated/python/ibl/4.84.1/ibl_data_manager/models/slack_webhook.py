from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class SlackWebhook(Record, kw_only=True):
    """SlackWebhook.

    Attributes:
        response_url: format uri.
    """

    type: str
    event: dict[str, Any]
    command: str
    response_url: str
