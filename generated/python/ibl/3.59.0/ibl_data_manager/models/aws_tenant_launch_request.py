from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class AWSTenantLaunchRequest(Record, kw_only=True):
    """AWSTenantLaunchRequest.

    Attributes:
        email: format email
        firstname: the server's default is ""
        lastname: the server's default is ""
        ignore_user_exists: the server's default is false
    """

    username: str
    email: str
    firstname: str | UnsetType = UNSET
    lastname: str | UnsetType = UNSET
    password: str | UnsetType = UNSET
    name: str
    key: str
    ignore_user_exists: bool | UnsetType = UNSET
    aws_transaction_id: str
