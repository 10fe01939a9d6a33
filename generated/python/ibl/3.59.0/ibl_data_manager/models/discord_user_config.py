from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class DiscordUserConfig(Record, kw_only=True):
    """DiscordUserConfig, as in responses.

    Attributes:
        discord_user_id: at most 200 characters.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: int
    user: int
    discord_user_id: str
    date_created: dt.datetime
    last_modified: dt.datetime


class DiscordUserConfigWrite(Record, kw_only=True):
    """DiscordUserConfig, as in requests.

    Attributes:
        discord_user_id: at most 200 characters.
    """

    discord_user_id: str
