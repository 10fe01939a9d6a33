from __future__ import annotations

from .._runtime.record import Record


class DiscordConfig(Record, kw_only=True):
    """DiscordConfig.

    Attributes:
        client_id: at most 255 characters.
        token: at most 500 characters.
        client_secret: at most 500 characters.
    """

    id: int
    bot: int
    client_id: str
    token: str
    client_secret: str
