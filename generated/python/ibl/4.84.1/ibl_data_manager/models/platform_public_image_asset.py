from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class PlatformPublicImageAsset(Record, kw_only=True):
    """PlatformPublicImageAsset, as in responses.

    Attributes:
        category: at most 200 characters.
        created_on: format date-time.
        last_updated: format date-time.
    """

    id: int
    category: str
    url: str
    created_on: dt.datetime
    last_updated: dt.datetime


class PlatformPublicImageAssetWrite(Record, kw_only=True):
    """PlatformPublicImageAsset, as in requests.

    Attributes:
        category: at most 200 characters.
        image: format uri.
    """

    category: str
    image: str
