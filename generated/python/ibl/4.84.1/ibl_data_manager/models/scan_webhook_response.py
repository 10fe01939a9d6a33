from __future__ import annotations

from .._runtime.unions.record import Record


class ScanWebhookResponse(Record, kw_only=True):
    """ScanWebhookResponse."""

    message: str
