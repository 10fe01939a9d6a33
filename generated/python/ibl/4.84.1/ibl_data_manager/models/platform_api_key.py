from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PlatformApiKey(Record, kw_only=True):
    """PlatformApiKey, as in responses.

    Attributes:
        name: at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
        expires: format date-time.
        created: format date-time.
    """

    username: str
    name: str
    key: str
    expires: dt.datetime
    created: dt.datetime


class PlatformApiKeyWrite(Record, kw_only=True):
    """PlatformApiKey, as in requests.

    Attributes:
        name: at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
    """

    name: str
    platform_key: str
    expires_in: str | None | UnsetType = UNSET
