from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ConversationListItem(Record, kw_only=True):
    """ConversationListItem.

    Attributes:
        username: at most 255 characters.
        name: at most 255 characters.
        average_sentiment: format double.
        sentiment: at most 16 characters.
        created_at: format date-time.
        session: format uuid.
    """

    platform_name: str
    platform_key: str
    mentor: str
    mentor_unique_id: str
    model: str
    cost: str
    username: str | None | UnsetType = UNSET
    name: str
    first_user_message: str | None | UnsetType = UNSET
    topics: Any
    message_count: int
    user_queries: int | None | UnsetType = UNSET
    assistant_responses: int | None | UnsetType = UNSET
    average_sentiment: float | None | UnsetType = UNSET
    sentiment: str | None | UnsetType = UNSET
    created_at: dt.datetime
    platform: int
    session: UUID
    user: int | None | UnsetType = UNSET
