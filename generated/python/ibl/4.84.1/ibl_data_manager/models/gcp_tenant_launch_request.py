from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class GCPTenantLaunchRequest(Record, kw_only=True):
    """GCPTenantLaunchRequest.

    Attributes:
        email: format email.
        firstname: default "".
        lastname: default "".
        ignore_user_exists: default false.
        is_advertising: default false.
        product_id: default "".
    """

    username: str
    email: str
    firstname: str | UnsetType = UNSET
    lastname: str | UnsetType = UNSET
    password: str | UnsetType = UNSET
    name: str
    key: str
    ignore_user_exists: bool | UnsetType = UNSET
    is_advertising: bool | UnsetType = UNSET
    x_gcp_marketplace_token: str
    product_id: str | UnsetType = UNSET
