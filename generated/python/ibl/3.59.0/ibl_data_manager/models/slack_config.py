from __future__ import annotations

from .._runtime.record import Record


class SlackConfig(Record, kw_only=True):
    """SlackConfig, as in responses.

    Attributes:
        client_id: at most 255 characters.
        client_secret: at most 500 characters.
        app_token: at most 500 characters.
        verification_token: at most 500 characters.
    """

    id: int
    bot: int
    client_id: str
    client_secret: str
    app_token: str
    verification_token: str


class SlackConfigWrite(Record, kw_only=True):
    """SlackConfig, as in requests.

    Attributes:
        client_id: at most 255 characters.
        client_secret: at most 500 characters.
        app_token: at most 500 characters.
        verification_token: at most 500 characters.
    """

    bot: int
    client_id: str
    client_secret: str
    app_token: str
    verification_token: str
