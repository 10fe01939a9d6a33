from __future__ import annotations

from .._runtime.record import Record


class WebexConfig(Record, kw_only=True):
    """WebexConfig.

    Attributes:
        webex_bot_id: at most 255 characters.
        bot_access_token: at most 500 characters.
        bot_username: at most 500 characters.
    """

    id: int
    bot: int
    webex_bot_id: str
    bot_access_token: str
    bot_username: str
