from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedDiscordConfig(Record, kw_only=True):
    """PatchedDiscordConfig, as in responses.

    Attributes:
        client_id: at most 255 characters.
        token: at most 500 characters.
        client_secret: at most 500 characters.
    """

    id: int | UnsetType = UNSET
    bot: int | UnsetType = UNSET
    client_id: str | UnsetType = UNSET
    token: str | UnsetType = UNSET
    client_secret: str | UnsetType = UNSET


class PatchedDiscordConfigWrite(Record, kw_only=True):
    """PatchedDiscordConfig, as in requests.

    Attributes:
        client_id: at most 255 characters.
        token: at most 500 characters.
        client_secret: at most 500 characters.
    """

    client_id: str | UnsetType = UNSET
    token: str | UnsetType = UNSET
    client_secret: str | UnsetType = UNSET
