from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .topic_model import TopicModel


class PatchedConversations(Record, kw_only=True):
    """PatchedConversations, as in responses.

    Attributes:
        id: format uuid.
        mentor: format uuid.
        inserted_at: format date-time.
        llm_name: at most 255 characters.
        llm_provider: at most 255 characters.
    """

    id: UUID | UnsetType = UNSET
    messages: str | UnsetType = UNSET
    topics: list[TopicModel] | UnsetType = UNSET
    sentiment: str | UnsetType = UNSET
    mentor: UUID | UnsetType = UNSET
    student: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    model: str | UnsetType = UNSET
    rating: int | UnsetType = UNSET
    platform: str | UnsetType = UNSET
    lti_email: str | UnsetType = UNSET
    lti_username: str | UnsetType = UNSET
    inserted_at: dt.datetime | UnsetType = UNSET
    has_document: bool | UnsetType = UNSET
    memory_tracked: bool | UnsetType = UNSET
    llm_name: str | None | UnsetType = UNSET
    llm_provider: str | None | UnsetType = UNSET
    metadata: Any = UNSET
    tools: list[int] | UnsetType = UNSET


class PatchedConversationsWrite(Record, kw_only=True):
    """PatchedConversations, as in requests.

    Attributes:
        mentor: format uuid.
        llm_name: at most 255 characters.
        llm_provider: at most 255 characters.
    """

    topics: list[TopicModel] | UnsetType = UNSET
    mentor: UUID | UnsetType = UNSET
    model: str | UnsetType = UNSET
    platform: str | UnsetType = UNSET
    has_document: bool | UnsetType = UNSET
    memory_tracked: bool | UnsetType = UNSET
    llm_name: str | None | UnsetType = UNSET
    llm_provider: str | None | UnsetType = UNSET
    metadata: Any = UNSET
    tools: list[int] | UnsetType = UNSET
