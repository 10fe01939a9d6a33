from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedDiscordUserConfig(Record, kw_only=True):
    """PatchedDiscordUserConfig, as in responses.

    Attributes:
        discord_user_id: at most 200 characters.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: int | UnsetType = UNSET
    user: int | UnsetType = UNSET
    discord_user_id: str | UnsetType = UNSET
    date_created: dt.datetime | UnsetType = UNSET
    last_modified: dt.datetime | UnsetType = UNSET


class PatchedDiscordUserConfigWrite(Record, kw_only=True):
    """PatchedDiscordUserConfig, as in requests.

    Attributes:
        discord_user_id: at most 200 characters.
    """

    discord_user_id: str | UnsetType = UNSET
