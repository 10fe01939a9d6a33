from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PromptCategory(Record, kw_only=True):
    """PromptCategory, as in responses.

    Attributes:
        name: at most 255 characters.
        description: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    name: str
    description: str | None | UnsetType = UNSET
    created_at: dt.datetime | None
    updated_at: dt.datetime | None


class PromptCategoryWrite(Record, kw_only=True):
    """PromptCategory, as in requests.

    Attributes:
        name: at most 255 characters.
        description: at most 255 characters.
    """

    name: str
    description: str | None | UnsetType = UNSET
