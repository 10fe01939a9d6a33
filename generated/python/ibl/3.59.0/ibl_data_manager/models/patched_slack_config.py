from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedSlackConfig(Record, kw_only=True):
    """PatchedSlackConfig, as in responses.

    Attributes:
        client_id: at most 255 characters.
        client_secret: at most 500 characters.
        app_token: at most 500 characters.
        verification_token: at most 500 characters.
    """

    id: int | UnsetType = UNSET
    bot: int | UnsetType = UNSET
    client_id: str | UnsetType = UNSET
    client_secret: str | UnsetType = UNSET
    app_token: str | UnsetType = UNSET
    verification_token: str | UnsetType = UNSET


class PatchedSlackConfigWrite(Record, kw_only=True):
    """PatchedSlackConfig, as in requests.

    Attributes:
        client_id: at most 255 characters.
        client_secret: at most 500 characters.
        app_token: at most 500 characters.
        verification_token: at most 500 characters.
    """

    bot: int | UnsetType = UNSET
    client_id: str | UnsetType = UNSET
    client_secret: str | UnsetType = UNSET
    app_token: str | UnsetType = UNSET
    verification_token: str | UnsetType = UNSET
