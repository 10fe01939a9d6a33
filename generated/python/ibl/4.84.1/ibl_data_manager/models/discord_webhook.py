from __future__ import annotations

from .._runtime.record import Record


class DiscordWebhook(Record, kw_only=True):
    """DiscordWebhook."""

    application_id: str
    type: str
    token: str
    id: str
