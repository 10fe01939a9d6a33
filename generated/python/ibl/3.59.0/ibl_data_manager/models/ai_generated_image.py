from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.unions.record import Record


class AIGeneratedImage(Record, kw_only=True):
    """AIGeneratedImage.

    Attributes:
        user: at least 0, at most 2147483647.
        image: format uri.
        model: at most 255 characters.
        provider: at most 255 characters.
        date_created: format date-time.
    """

    id: int
    user: int
    image: str
    platform: int
    prompt: str | UnsetType = UNSET
    model: str | UnsetType = UNSET
    provider: str | UnsetType = UNSET
    date_created: dt.datetime
