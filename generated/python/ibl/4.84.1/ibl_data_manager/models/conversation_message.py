from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._runtime.record import Record
from .topic_model import TopicModel


class ConversationMessage(Record, kw_only=True):
    """ConversationMessage.

    Attributes:
        id: format uuid.
        inserted_at: format date-time.
    """

    first_message: str
    topics: list[TopicModel]
    id: UUID
    user_id: str
    message_count: int
    model: str
    inserted_at: dt.datetime
    user_sentiment: str
