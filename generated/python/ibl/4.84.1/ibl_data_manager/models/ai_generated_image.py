from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class AIGeneratedImage(Record, kw_only=True):
    """An image that an AI generated during a chat.

    Attributes:
        user: ID of the user in edX.
        image: format uri.
        model: Text-to-image model that generated the image. At most 255 characters.
        provider: Provider whose model generated the image. At most 255 characters.
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
