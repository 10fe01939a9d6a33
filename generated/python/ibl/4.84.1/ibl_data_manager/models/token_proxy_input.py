from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TokenProxyInput(Record, kw_only=True):
    """TokenProxyInput.

    Attributes:
        email: format email.
    """

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    platform_key: str
