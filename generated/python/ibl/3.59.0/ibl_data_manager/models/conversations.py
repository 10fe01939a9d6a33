from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .topic_model import TopicModel


class Conversations(Record, kw_only=True):
    """Conversations, as in responses.

    Attributes:
        id: format uuid.
        mentor: format uuid.
        inserted_at: format date-time.
        llm_name: at most 255 characters.
        llm_provider: at most 255 characters.
    """

    id: UUID
    messages: str
    topics: list[TopicModel]
    sentiment: str
    mentor: UUID
    student: str
    email: str
    model: str
    rating: int
    platform: str
    lti_email: str
    lti_username: str
    inserted_at: dt.datetime
    has_document: bool | UnsetType = UNSET
    memory_tracked: bool | UnsetType = UNSET
    llm_name: str | None | UnsetType = UNSET
    llm_provider: str | None | UnsetType = UNSET
    metadata: Any = UNSET
    tools: list[int] | UnsetType = UNSET


class ConversationsWrite(Record, kw_only=True):
    """Conversations, as in requests.

    Attributes:
        mentor: format uuid.
        llm_name: at most 255 characters.
        llm_provider: at most 255 characters.
    """

    topics: list[TopicModel]
    mentor: UUID
    model: str
    platform: str
    has_document: bool | UnsetType = UNSET
    memory_tracked: bool | UnsetType = UNSET
    llm_name: str | None | UnsetType = UNSET
    llm_provider: str | None | UnsetType = UNSET
    metadata: Any = UNSET
    tools: list[int] | UnsetType = UNSET
