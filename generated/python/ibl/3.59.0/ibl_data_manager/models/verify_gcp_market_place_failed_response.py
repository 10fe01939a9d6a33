from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class VerifyGCPMarketPlaceFailedResponse(Record, kw_only=True):
    """VerifyGCPMarketPlaceFailedResponse.

    Attributes:
        sub: default "".
        aud: default "".
        iat: default "".
        exp: default "".
        iss: default "".
        message: default "".
        success: default false.
    """

    sub: str | UnsetType = UNSET
    aud: str | UnsetType = UNSET
    iat: str | UnsetType = UNSET
    exp: str | UnsetType = UNSET
    google: dict[str, Any] | UnsetType = UNSET
    iss: str | UnsetType = UNSET
    redirect_to: str
    message: str | UnsetType = UNSET
    success: bool | UnsetType = UNSET
