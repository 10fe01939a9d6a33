from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedWebexConfig(Record, kw_only=True):
    """PatchedWebexConfig, as in responses.

    Attributes:
        webex_bot_id: at most 255 characters.
        bot_access_token: at most 500 characters.
        bot_username: at most 500 characters.
    """

    id: int | UnsetType = UNSET
    bot: int | UnsetType = UNSET
    webex_bot_id: str | UnsetType = UNSET
    bot_access_token: str | UnsetType = UNSET
    bot_username: str | UnsetType = UNSET


class PatchedWebexConfigWrite(Record, kw_only=True):
    """PatchedWebexConfig, as in requests.

    Attributes:
        webex_bot_id: at most 255 characters.
        bot_access_token: at most 500 characters.
        bot_username: at most 500 characters.
    """

    webex_bot_id: str | UnsetType = UNSET
    bot_access_token: str | UnsetType = UNSET
    bot_username: str | UnsetType = UNSET
