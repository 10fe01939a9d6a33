from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PlatformPromptResponse(Record, kw_only=True):
    """PlatformPromptResponse.

    Attributes:
        created_at: format date-time.
        updated_at: format date-time.
    """

    platform_key: str
    prompt_text: str
    recommendation_type: str
    spa_url: str | None | UnsetType = UNSET
    active: bool
    created_at: dt.datetime
    updated_at: dt.datetime
    created_by: str | None | UnsetType = UNSET
