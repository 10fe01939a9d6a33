from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedTeamsConfig(Record, kw_only=True):
    """PatchedTeamsConfig, as in responses.

    Attributes:
        client_id: at most 500 characters.
        client_secret: at most 500 characters.
        verification_token: at most 500 characters.
    """

    id: int | UnsetType = UNSET
    bot: int | UnsetType = UNSET
    client_id: str | UnsetType = UNSET
    client_secret: str | UnsetType = UNSET
    verification_token: str | UnsetType = UNSET


class PatchedTeamsConfigWrite(Record, kw_only=True):
    """PatchedTeamsConfig, as in requests.

    Attributes:
        client_id: at most 500 characters.
        client_secret: at most 500 characters.
        verification_token: at most 500 characters.
    """

    client_id: str | UnsetType = UNSET
    client_secret: str | UnsetType = UNSET
    verification_token: str | UnsetType = UNSET
