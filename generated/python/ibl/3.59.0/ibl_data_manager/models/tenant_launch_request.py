from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TenantLaunchRequest(Record, kw_only=True):
    """TenantLaunchRequest.

    Attributes:
        email: format email.
        firstname: default "".
        lastname: default "".
        ignore_user_exists: default false.
    """

    username: str
    email: str
    firstname: str | UnsetType = UNSET
    lastname: str | UnsetType = UNSET
    password: str | UnsetType = UNSET
    name: str
    key: str
    ignore_user_exists: bool | UnsetType = UNSET
