from __future__ import annotations

from .._runtime.record import Record


class ScanWebhookResponse(Record, kw_only=True):
    """ScanWebhookResponse."""

    message: str
