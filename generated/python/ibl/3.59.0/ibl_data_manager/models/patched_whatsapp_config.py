from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedWhatsappConfig(Record, kw_only=True):
    """PatchedWhatsappConfig, as in responses.

    Attributes:
        phone_number_id: at most 255 characters.
        application_secret: at most 500 characters.
        webhook_verification_token: at most 500 characters.
        access_token: at most 500 characters.
    """

    id: int | UnsetType = UNSET
    bot: int | UnsetType = UNSET
    phone_number_id: str | UnsetType = UNSET
    application_secret: str | UnsetType = UNSET
    webhook_verification_token: str | UnsetType = UNSET
    access_token: str | UnsetType = UNSET


class PatchedWhatsappConfigWrite(Record, kw_only=True):
    """PatchedWhatsappConfig, as in requests.

    Attributes:
        phone_number_id: at most 255 characters.
        application_secret: at most 500 characters.
        webhook_verification_token: at most 500 characters.
        access_token: at most 500 characters.
    """

    phone_number_id: str | UnsetType = UNSET
    application_secret: str | UnsetType = UNSET
    webhook_verification_token: str | UnsetType = UNSET
    access_token: str | UnsetType = UNSET
