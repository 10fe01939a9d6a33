from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.unions.record import Record


class AIGeneratedImage(Record, kw_only=True):
    """AIGeneratedImage.

    Attributes:
        image: format uri.
        model: at most 255 characters.
        provider: at most 255 characters.
        date_created: format date-time.
    """

    id: int
    user: int | None | UnsetType = UNSET
    image: str
    platform: int | None | UnsetType = UNSET
    prompt: str | UnsetType = UNSET
    model: str | UnsetType = UNSET
    provider: str | UnsetType = UNSET
    date_created: dt.datetime
