from __future__ import annotations

from .._runtime.record import Record


class ScanWebhookRequest(Record, kw_only=True):
    """ScanWebhookRequest."""

    file_id: str
    filename: str
    status: str
    message: str
