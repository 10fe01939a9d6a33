from __future__ import annotations

from .._runtime.record import Record


class WhatsappConfig(Record, kw_only=True):
    """WhatsappConfig, as in responses.

    Attributes:
        phone_number_id: at most 255 characters.
        application_secret: at most 500 characters.
        webhook_verification_token: at most 500 characters.
        access_token: at most 500 characters.
    """

    id: int
    bot: int
    phone_number_id: str
    application_secret: str
    webhook_verification_token: str
    access_token: str


class WhatsappConfigWrite(Record, kw_only=True):
    """WhatsappConfig, as in requests.

    Attributes:
        phone_number_id: at most 255 characters.
        application_secret: at most 500 characters.
        webhook_verification_token: at most 500 characters.
        access_token: at most 500 characters.
    """

    phone_number_id: str
    application_secret: str
    webhook_verification_token: str
    access_token: str
