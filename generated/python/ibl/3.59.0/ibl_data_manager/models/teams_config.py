from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TeamsConfig(Record, kw_only=True):
    """TeamsConfig, as in responses.

    Attributes:
        client_id: at most 500 characters.
        client_secret: at most 500 characters.
        verification_token: at most 500 characters.
    """

    id: int
    bot: int
    client_id: str
    client_secret: str
    verification_token: str | UnsetType = UNSET


class TeamsConfigWrite(Record, kw_only=True):
    """TeamsConfig, as in requests.

    Attributes:
        client_id: at most 500 characters.
        client_secret: at most 500 characters.
        verification_token: at most 500 characters.
    """

    client_id: str
    client_secret: str
    verification_token: str | UnsetType = UNSET
