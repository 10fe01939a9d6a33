from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class StripeNewUserTenantLaunchRequest(Record, kw_only=True):
    """StripeNewUserTenantLaunchRequest.

    Attributes:
        email: format email.
        firstname: default "".
        lastname: default "".
        ignore_user_exists: default false.
        is_advertising: default false.
    """

    username: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    firstname: str | UnsetType = UNSET
    lastname: str | UnsetType = UNSET
    password: str | UnsetType = UNSET
    name: str
    key: str
    ignore_user_exists: bool | UnsetType = UNSET
    is_advertising: bool | UnsetType = UNSET
    stripe_checkout_id_alt: str
