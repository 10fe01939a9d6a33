from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PlatformInvitationCreate(Record, kw_only=True):
    """PlatformInvitationCreate.

    Attributes:
        email: format email.
        active: default true.
        redirect_to: format uri.
        created: format date-time.
        expired: format date-time.
    """

    platform_key: str
    email: str | UnsetType = UNSET
    username: str | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    source: str | UnsetType = UNSET
    redirect_to: str | UnsetType = UNSET
    created: dt.datetime | UnsetType = UNSET
    expired: dt.datetime | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
