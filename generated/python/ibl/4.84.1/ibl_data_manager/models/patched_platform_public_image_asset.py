from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedPlatformPublicImageAsset(Record, kw_only=True):
    """PatchedPlatformPublicImageAsset, as in responses.

    Attributes:
        category: at most 200 characters.
        created_on: format date-time.
        last_updated: format date-time.
    """

    id: int | UnsetType = UNSET
    category: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    created_on: dt.datetime | UnsetType = UNSET
    last_updated: dt.datetime | UnsetType = UNSET


class PatchedPlatformPublicImageAssetWrite(Record, kw_only=True):
    """PatchedPlatformPublicImageAsset, as in requests.

    Attributes:
        category: at most 200 characters.
        image: format uri.
    """

    category: str | UnsetType = UNSET
    image: str | UnsetType = UNSET
